import type { Channel } from '../channel.ts';
import { MINUTE, type Instant } from '../instant.ts';
import type { NoticeKind } from '../notice.ts';
import { stepsOf } from './channel-steps.ts';
import { nextDigest } from './next-digest.ts';
import type { ChannelStep, EffectivePreferences } from './preferences.ts';
import { quietUntil, type PersonalClock } from './quiet-until.ts';
import { GATHERED_TOPICS, topicOf } from './topics.ts';

/** Why a message waits: whether it is read elsewhere, for its digest, or for the end of quiet hours. */
export const DEFERRALS = ['IF_NOT_READ', 'DIGEST', 'QUIET_HOURS'] as const;

export type Deferral = (typeof DEFERRALS)[number];

/** Why a message is not sent by the wish of its receiver. */
export const WITHOUT = ['NOT_CHOSEN', 'READ_ELSEWHERE'] as const;

/** What has become of the same message on the other channels of its receiver. */
export type Elsewhere = Readonly<{
  /** Whether he has read it there, or done what it asks for. */
  isRead: boolean;
  /** Channels on which it has come to nothing: the provider would not take it, or nothing is sent there any more. */
  lost: readonly Channel[];
}>;

export const NOWHERE: Elsewhere = { isRead: false, lost: [] };

/** A message that is about to be sent to somebody on one of his channels. */
export type ToTell = Readonly<{
  kind: NoticeKind;
  channel: Channel;
  /** All channels of its receiver. */
  channels: readonly Channel[];
  createdAt: Instant;
  /** Whether it has waited already: what it has waited for is not waited for again. */
  hasWaited: boolean;
  elsewhere: Elsewhere;
}>;

/** Whether it depends on that its receiver has read the message elsewhere what becomes of it. */
export function waitsForReading(
  { kind, channel, channels }: Pick<ToTell, 'kind' | 'channel' | 'channels'>,
  preferences: EffectivePreferences,
): boolean {
  const topic = topicOf(kind);
  if (topic === null || channel === 'in_app') return false;
  const step = stepsOf(topic, preferences.topicOf(topic), channels).find((one) => one.channel === channel);
  return step !== undefined && step.afterMinutes > 0;
}

/** What is to become of it now. */
export type WhenToTell =
  | Readonly<{ tell: 'now' }>
  | Readonly<{ tell: 'later'; at: Instant; why: Deferral }>
  | Readonly<{ tell: 'never'; why: (typeof WITHOUT)[number] }>;

/** Of a topic that is urgent by itself, as alerts are: what nobody mends in the night, such as somebody's address. */
const CAN_WAIT: readonly NoticeKind[] = ['address.refused'];

const NOW: WhenToTell = { tell: 'now' };

/**
 * When a message is told, by the wishes of its receiver. What stands in the app disturbs nobody and never waits. What is said about quiet
 * hours that never end is not kept: better told at a wrong hour than never.
 */
export function whenToTell(
  message: ToTell,
  preferences: EffectivePreferences,
  clock: PersonalClock,
  now: Instant,
): WhenToTell {
  // What is in it was asked one by one; only that it is let go late, in the night, it can't know.
  if (message.kind === 'leads.digest') return unlessQuiet(now, 'QUIET_HOURS', { preferences, clock, now });
  const topic = topicOf(message.kind);
  if (topic === null) return NOW;
  const preference = preferences.topicOf(topic);
  const steps = stepsOf(topic, preference, message.channels);
  const step = steps.find(({ channel }) => channel === message.channel);
  if (!step) return { tell: 'never', why: 'NOT_CHOSEN' };
  if (message.channel === 'in_app') return NOW;
  const afterMinutes = isNext(steps, message) ? 0 : step.afterMinutes;
  if (step.afterMinutes > 0 && message.elsewhere.isRead) return { tell: 'never', why: 'READ_ELSEWHERE' };

  let at = now;
  let why: Deferral = 'IF_NOT_READ';
  if (!message.hasWaited) {
    // Clocks differ: what waits for nothing is not put off because the clock of whoever wrote it is ahead.
    if (afterMinutes > 0) at = Math.max(at, message.createdAt + afterMinutes * MINUTE);
    if (preference.when === 'digest' && GATHERED_TOPICS.includes(topic)) {
      at = nextDigest(preferences.digest, clock.timeZone, at);
      why = 'DIGEST';
    }
  }
  if (preference.isUrgent && !CAN_WAIT.includes(message.kind))
    return at > now ? { tell: 'later', at, why } : NOW;
  return unlessQuiet(at, why, { preferences, clock, now });
}

/** Whether on all channels before this one the message has come to nothing: then there is nobody who could read it there. */
function isNext(
  steps: readonly ChannelStep[],
  { channel, elsewhere: { lost } }: Pick<ToTell, 'channel' | 'elsewhere'>,
): boolean {
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.channel === channel),
  );
  return before.length > 0 && before.every((step) => lost.includes(step.channel));
}

/** The channel that a message is to be told on at once, where it has come to nothing on this one; null: it waits on none. */
export function channelAfter(
  { kind, channel, channels }: Pick<ToTell, 'kind' | 'channel' | 'channels'>,
  preferences: EffectivePreferences,
): Channel | null {
  const topic = topicOf(kind);
  if (topic === null) return null;
  const steps = stepsOf(topic, preferences.topicOf(topic), channels);
  const place = steps.findIndex((step) => step.channel === channel);
  const next = place < 0 ? undefined : steps[place + 1];
  return next && next.afterMinutes > 0 ? next.channel : null;
}

/** At that moment and for that reason, or when it is not quiet any more. */
function unlessQuiet(
  at: Instant,
  why: Deferral,
  {
    preferences,
    clock,
    now,
  }: Readonly<{ preferences: EffectivePreferences; clock: PersonalClock; now: Instant }>,
): WhenToTell {
  const loud = quietUntil(preferences.quiet, clock, at) ?? at;
  if (loud > at) return { tell: 'later', at: loud, why: 'QUIET_HOURS' };
  return at > now ? { tell: 'later', at, why } : NOW;
}
