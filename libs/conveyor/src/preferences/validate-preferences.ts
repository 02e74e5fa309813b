import type { Channel } from '../channel.ts';
import type { Problem } from '../problem.ts';
import { isReached } from './channel-steps.ts';
import type { ChannelStep, NotificationPreferences, TopicPreference } from './preferences.ts';
import { GATHERED_TOPICS, TOPICS, TOPICS_WITHOUT, type Topic } from './topics.ts';

export const PREFERENCE_RULES = [
  'LAST_CHANNEL_OF_HANDOFFS',
  'TOPIC_NEEDED',
  'TOPIC_NOT_GATHERED',
  'TOPIC_CHANNEL_TWICE',
  'TOPIC_CHANNEL_NOT_YOURS',
  'FIRST_CHANNEL_WAITS',
  'CHANNELS_OUT_OF_ORDER',
  'QUIET_ALL_DAY',
] as const;

export type PreferenceRule = (typeof PREFERENCE_RULES)[number];

/**
 * Every problem of preferences at once. `own`: the channels of the person whose they are; null: they are of a department, whose people may have
 * any. Nobody can be left without a channel for leads that he is given.
 */
export function validatePreferences(
  { topics, quiet }: NotificationPreferences,
  own: readonly Channel[] | null,
): readonly Problem<PreferenceRule>[] {
  const problems = TOPICS.flatMap((topic) => {
    const preference = topics[topic];
    return preference ? topicProblems(topic, preference, own) : [];
  });
  const isAllDay = quiet?.daily && quiet.daily.from === quiet.daily.until;
  return isAllDay ? [...problems, { path: 'quiet.daily.until', rule: 'QUIET_ALL_DAY', facts: {} }] : problems;
}

function topicProblems(
  topic: Topic,
  { when, channels }: TopicPreference,
  own: readonly Channel[] | null,
): readonly Problem<PreferenceRule>[] {
  const path = `topics.${topic}`;
  const steps = channels ?? [];
  const problems: Problem<PreferenceRule>[] = [];
  if (
    topic === 'handoffs' &&
    (when === 'off' || (channels && !isReached(channels.map(({ channel }) => channel))))
  )
    problems.push({
      path: when === 'off' ? `${path}.when` : `${path}.channels`,
      rule: 'LAST_CHANNEL_OF_HANDOFFS',
      facts: {},
    });
  else if (when === 'off' && !TOPICS_WITHOUT.includes(topic))
    problems.push({ path: `${path}.when`, rule: 'TOPIC_NEEDED', facts: {} });
  if (when === 'digest' && !GATHERED_TOPICS.includes(topic))
    problems.push({ path: `${path}.when`, rule: 'TOPIC_NOT_GATHERED', facts: {} });
  return [...problems, ...steps.flatMap(stepProblems(`${path}.channels`, steps, own))];
}

function stepProblems(path: string, steps: readonly ChannelStep[], own: readonly Channel[] | null) {
  return ({ channel, afterMinutes }: ChannelStep, place: number): readonly Problem<PreferenceRule>[] => {
    const problem = (rule: PreferenceRule, field: string) => [
      { path: `${path}[${place}].${field}`, rule, facts: { channel } },
    ];
    if (steps.findIndex((step) => step.channel === channel) < place)
      return problem('TOPIC_CHANNEL_TWICE', 'channel');
    if (own && !own.includes(channel)) return problem('TOPIC_CHANNEL_NOT_YOURS', 'channel');
    if (place === 0) return afterMinutes > 0 ? problem('FIRST_CHANNEL_WAITS', 'afterMinutes') : [];
    const before = steps[place - 1]?.afterMinutes ?? 0;
    return afterMinutes < before ? problem('CHANNELS_OUT_OF_ORDER', 'afterMinutes') : [];
  };
}
