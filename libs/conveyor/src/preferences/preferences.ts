import type { Channel } from '../channel.ts';
import type { Topic } from './topics.ts';

/** One of the channels of a topic, and how long it waits whether the message is read on another one; 0: it does not wait. */
export type ChannelStep = Readonly<{ channel: Channel; afterMinutes: number }>;

/** How somebody is told of a topic. */
export type TopicPreference = Readonly<{
  /** `digest`: gathered with others until the time of the digest. */
  when: 'at_once' | 'digest' | 'off';
  /** In this order; null: on all channels that he has. */
  channels: readonly ChannelStep[] | null;
  /** Whether it comes in quiet hours, too. */
  isUrgent: boolean;
}>;

/** When somebody is not to be told anything: by the clock each day, when he is not at work, or both. Minutes after midnight. */
export type QuietHours = Readonly<{
  outsideWork: boolean;
  /** `from` lies after `until` where it goes past midnight. */
  daily: Readonly<{ from: number; until: number }> | null;
}>;

/** When what is gathered is told: so often, counted from midnight, or at these times of the day. Minutes. */
export type DigestTimes =
  Readonly<{ kind: 'every'; minutes: number }> | Readonly<{ kind: 'at'; times: readonly number[] }>;

/** How somebody, or everybody of a department, wants to be told; what is not said is as others have it. */
export type NotificationPreferences = Readonly<{
  topics: Readonly<Partial<Record<Topic, TopicPreference>>>;
  quiet?: QuietHours | undefined;
  digest?: DigestTimes | undefined;
}>;

export const NO_PREFERENCES: NotificationPreferences = { topics: {} };

/** What holds where nobody has said anything. */
export const USUAL_DIGEST = { kind: 'every', minutes: 60 } as const satisfies DigestTimes;

const USUAL_TOPIC: TopicPreference = { when: 'at_once', channels: null, isUrgent: false };

/** An alert is about what can't wait until the morning. */
const USUAL_TOPICS: Readonly<Partial<Record<Topic, TopicPreference>>> = {
  alerts: { ...USUAL_TOPIC, isUrgent: true },
};

/** How a person is told, with nothing left open. */
export type EffectivePreferences = Readonly<{
  topicOf: (topic: Topic) => TopicPreference;
  quiet: QuietHours;
  digest: DigestTimes;
}>;

const NEVER_QUIET: QuietHours = { outsideWork: false, daily: null };

/** What a person has said himself comes before what his department says, each topic by itself. */
export function effectivePreferences(
  own: NotificationPreferences,
  ofDepartment: NotificationPreferences,
): EffectivePreferences {
  return {
    topicOf: (topic) => own.topics[topic] ?? ofDepartment.topics[topic] ?? USUAL_TOPICS[topic] ?? USUAL_TOPIC,
    quiet: own.quiet ?? ofDepartment.quiet ?? NEVER_QUIET,
    digest: own.digest ?? ofDepartment.digest ?? USUAL_DIGEST,
  };
}
