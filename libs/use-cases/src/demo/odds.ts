import type { Profile } from './profiles.ts';

/** How usual work goes at a stage; `minutes` of work is the median. */
type Usual = Readonly<{ passes: number; minutes: number; returns: number }>;

/** First contact, qualification, meeting, objections, contract, payment. Together some 12 of 100 come through. */
const USUAL: readonly Usual[] = [
  { passes: 0.58, minutes: 215, returns: 0 },
  { passes: 0.54, minutes: 480, returns: 0.07 },
  { passes: 0.52, minutes: 1_070, returns: 0.1 },
  { passes: 0.6, minutes: 695, returns: 0.14 },
  { passes: 0.76, minutes: 855, returns: 0.2 },
  { passes: 0.92, minutes: 1_120, returns: 0.3 },
];

/** How far leads differ in what nobody has written down about them. */
const PROMISE_TELLS = 0.7;

function usualAt(stage: number): Usual {
  const usual = USUAL[stage];
  if (!usual) throw new RangeError(`The demo department has no stage ${stage}`);
  return usual;
}

/** How probable it is that this employee passes such a lead on from this stage. `promise` is the lead's own log-odds. */
export function passes(stage: number, { strengths, eye }: Profile, promise: number): number {
  const usual = Math.log(usualAt(stage).passes / (1 - usualAt(stage).passes));
  const logOdds = usual + (strengths[stage] ?? 0) + PROMISE_TELLS * eye * promise;
  return 1 / (1 + Math.exp(-logOdds));
}

/** How often a lead that is not passed on goes back instead of being lost. */
export function returns(stage: number): number {
  return usualAt(stage).returns;
}

/** The median of the minutes of work that this employee takes for a lead. */
export function minutesOf(stage: number, { pace }: Profile): number {
  return usualAt(stage).minutes * pace;
}
