import type { Visit } from './lead-scene.ts';

/** A visit that stands, or visits in a row of which a move was taken back. */
export type HistoryStep =
  Readonly<{ kind: 'visit'; visit: Visit }> | Readonly<{ kind: 'taken-back'; visits: readonly Visit[] }>;

/** A lead's way, the last visit first, with what was taken back put together: it is history, and no part of the way. */
export function historySteps(visits: readonly Visit[]): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const visit of visits.toReversed()) {
    const last = steps.at(-1);
    if (!isTakenBack(visit)) steps.push({ kind: 'visit', visit });
    else if (last?.kind === 'taken-back')
      steps.splice(-1, 1, { kind: 'taken-back', visits: [...last.visits, visit] });
    else steps.push({ kind: 'taken-back', visits: [visit] });
  }
  return steps;
}

function isTakenBack({ takenBack, outcome }: Visit): boolean {
  return takenBack || outcome === 'undone';
}
