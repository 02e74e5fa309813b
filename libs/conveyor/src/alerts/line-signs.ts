import type { Channel } from '../channel.ts';
import { INVARIANTS, type Invariant } from '../invariant.ts';
import { aboutPlan } from './alert.ts';
import type { AlertThresholds } from './alert-thresholds.ts';
import { burnSigns } from './burn-signs.ts';
import type { KeptLevels } from './service-level.ts';
import type { Sign } from './sign.ts';

/** What is measured of the line to see whether it is well; times in milliseconds, null where there is nothing to be of that age. */
export type LineFigures = Readonly<{
  /** How long somebody has looked without a break: nothing that workers would have mended by themselves is older. */
  watchedMs: number;
  channels: readonly Readonly<{
    channel: Channel;
    isPaused: boolean;
    /** Since when the oldest message is due that nothing holds back. */
    dueMs: number | null;
    /** Messages of which nobody knows whether they arrived. */
    ambiguous: number;
    /** How long the oldest has waited for somebody. */
    needsAttentionMs: number | null;
    /** Messages in whose attempts workers die again and again. */
    deadly: number;
  }>[];
  /** Since a worker last gave a sign of life; null when none ever did. */
  workerMs: number | null;
  /** Since the newest canary that came through was sent. */
  canaries: readonly Readonly<{ channel: Channel; silentMs: number | null }>[];
  /** How late the looks for what is due are. */
  sweepMs: number | null;
  unsealedMs: number | null;
  /** Since when something waits for the figures: a visit for its working times, or a change to be folded. */
  behindMs: number | null;
  /** How much of the database's disk is taken; null: it could not be measured; absent: it is on a machine of somebody else. */
  diskShare?: number | null;
  breaches: Readonly<Partial<Record<Invariant, number>>>;
  skewMs: number | null;
  /** Plans that bring less than they promised, by their ids. */
  drifting: readonly string[];
  /** Subscriptions to events that were switched off because their program takes nothing. */
  eventsOff: number;
  kept: KeptLevels;
}>;

/** Everything that can be wrong, as it was measured. */
export function lineSigns(figures: LineFigures, thresholds: AlertThresholds): readonly Sign[] {
  const { watchedMs, channels, canaries, diskShare } = figures;
  const sign = (rule: keyof AlertThresholds, value: number | null, subject: Channel | null = null): Sign => ({
    rule,
    subject,
    value,
    threshold: thresholds[rule],
  });
  // When the whole line stood still, the first minutes after are for catching up.
  const asWatched = (age: number | null): number => Math.min(age ?? 0, watchedMs);

  return [
    ...channels.map(({ channel, dueMs }) => sign('queue-age', asWatched(dueMs), channel)),
    sign('no-worker', asWatched(figures.workerMs ?? watchedMs)),
    ...canaries.map(({ channel, silentMs }) => sign('canary', asWatched(silentMs), channel)),
    sign('deadly-message', sumOf(channels.map(({ deadly }) => deadly))),
    sign('ambiguous', sumOf(channels.map(({ ambiguous }) => ambiguous))),
    sign('needs-attention', Math.max(0, ...channels.map(({ needsAttentionMs }) => needsAttentionMs ?? 0))),
    sign('sweep-lag', asWatched(figures.sweepMs)),
    sign('unsealed-audit', asWatched(figures.unsealedMs)),
    sign('figures-behind', asWatched(figures.behindMs)),
    ...(diskShare === undefined ? [] : [sign('disk', diskShare)]),
    ...INVARIANTS.map((invariant) => broken(invariant, figures.breaches[invariant] ?? 0)),
    sign('clock-skew', figures.skewMs),
    ...figures.drifting.map((id): Sign => ({
      rule: 'plan-drifts',
      subject: aboutPlan(id),
      value: 1,
      threshold: 0,
    })),
    { rule: 'events-off', subject: null, value: figures.eventsOff, threshold: 0 },
    ...burnSigns(figures.kept),
  ];
}

function broken(invariant: Invariant, breaches: number): Sign {
  return { rule: 'invariant-broken', subject: invariant, value: breaches, threshold: 0 };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
