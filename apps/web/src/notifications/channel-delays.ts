import { CHANNELS, type Channel } from '#conveyor';
import type { TopicPreference } from './notifications-queries.ts';

/** How a channel of a topic stands in the form: not at all, or after so many minutes; 0: at once. */
export type ChannelDelays = Readonly<Partial<Record<Channel, number>>>;

/** The delays to choose from, in minutes. */
export const DELAYS = [0, 5, 10, 30, 60, 120] as const;

/** What was said of the channels of a topic; all of `own` at once where nothing was. */
export function delaysOf({ channels }: TopicPreference, own: readonly Channel[]): ChannelDelays {
  const steps = channels ?? own.map((channel) => ({ channel, afterMinutes: 0 }));
  return Object.fromEntries(steps.map(({ channel, afterMinutes }) => [channel, afterMinutes]));
}

/** The same as it is sent: what waits least comes first; all of `own` at once is nothing that has to be said. */
export function channelsOf(delays: ChannelDelays, own: readonly Channel[]): TopicPreference['channels'] {
  if (own.every((channel) => delays[channel] === 0)) return null;
  return CHANNELS.flatMap((channel) => {
    const afterMinutes = delays[channel];
    return afterMinutes === undefined || !own.includes(channel) ? [] : [{ channel, afterMinutes }];
  }).toSorted((one, other) => one.afterMinutes - other.afterMinutes);
}
