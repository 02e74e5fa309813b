import type { ExitCriteria } from './exit-criteria.ts';

/** One step of a funnel, as far as the rules of the line look at it. */
export type Stage = Readonly<{
  id: string;
  funnelId: string;
  /** Place in the funnel, ascending; gaps are allowed, equal places are not. */
  position: number;
  name: string;
  /** The sticker's colour, `#rrggbb`. */
  colour: string;
  /** How long a visit may last, in minutes of wall-clock time; null when the stage has no limit. */
  timeLimitMinutes: number | null;
  /** What must be so before a lead leaves it forward. */
  exit: ExitCriteria;
}>;

/** The stages of a funnel in their order. */
export function inOrder(stages: readonly Stage[]): readonly Stage[] {
  return [...stages].sort((a, b) => a.position - b.position);
}

/** The stage that follows `stage`, or undefined at the end of the funnel. */
export function stageAfter(stages: readonly Stage[], stage: Stage): Stage | undefined {
  return inOrder(stages).find((other) => other.position > stage.position);
}

/** The stage that precedes `stage`, or undefined at the start of the funnel. */
export function stageBefore(stages: readonly Stage[], stage: Stage): Stage | undefined {
  return inOrder(stages).findLast((other) => other.position < stage.position);
}
