export { gather, type Gathered, type Waited } from './gather.ts';
export { DIGESTED_KINDS, type DigestedKind } from '../notice.ts';
export { isReached, stepsOf } from './channel-steps.ts';
export { nextDigest } from './next-digest.ts';
export {
  effectivePreferences,
  NO_PREFERENCES,
  USUAL_DIGEST,
  type ChannelStep,
  type DigestTimes,
  type EffectivePreferences,
  type NotificationPreferences,
  type QuietHours,
  type TopicPreference,
} from './preferences.ts';
export { quietUntil, type PersonalClock } from './quiet-until.ts';
export { GATHERED_TOPICS, TOPICS, TOPICS_WITHOUT, topicOf, type Topic } from './topics.ts';
export { PREFERENCE_RULES, validatePreferences, type PreferenceRule } from './validate-preferences.ts';
export {
  channelAfter,
  DEFERRALS,
  NOWHERE,
  waitsForReading,
  WITHOUT,
  whenToTell,
  type Deferral,
  type Elsewhere,
  type ToTell,
  type WhenToTell,
} from './when-to-tell.ts';
