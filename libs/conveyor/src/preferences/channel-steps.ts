import type { Channel } from '../channel.ts';
import type { TopicPreference } from './preferences.ts';
import type { ChannelStep } from './preferences.ts';
import type { Topic } from './topics.ts';

/** Whether somebody who is told on these channels alone is told at all: devices that nobody is signed in on take nothing. */
export function isReached(channels: readonly Channel[]): boolean {
  return channels.some((channel) => channel !== 'push');
}

/**
 * The channels that a person is told of a topic on: those of his own channels that the topic names, in its order. What names none of his
 * means all of them. Nobody is left without any channel for leads that he is given, whatever was said.
 */
export function stepsOf(
  topic: Topic,
  { when, channels }: TopicPreference,
  own: readonly Channel[],
): readonly ChannelStep[] {
  const all = own.map((channel) => ({ channel, afterMinutes: 0 }));
  const isNeeded = topic === 'handoffs';
  if (when === 'off') return isNeeded ? all : [];
  const named = (channels ?? all).filter(({ channel }) => own.includes(channel));
  if (named.length === 0) return all;
  return isNeeded && !isReached(named.map(({ channel }) => channel)) ? all : named;
}
