import type { Receiver } from '#conveyor';
import type { RecordedEvent } from '../recorded-history.ts';
import type { WorkStage } from '../work-history.ts';
import type { LeadInPlay } from './lead-in-play.ts';

/** What is done with a lead; `stage` null: it stays at its stage, or its way ends. */
export type NextStep = Readonly<{
  kind: Exclude<RecordedEvent['kind'], 'enter'>;
  stage: WorkStage | null;
  receiver: Receiver;
}>;

/** What its holder does with a lead once its visit is over. What the log leaves open is left to lie in the queue. */
export function nextStep({ nextVisit, plan }: Pick<LeadInPlay, 'nextVisit' | 'plan'>): NextStep {
  const receiver: Receiver = { by: 'policy' };
  if (nextVisit) {
    return { kind: nextVisit.move === 'return' ? 'return' : 'advance', stage: nextVisit.stage, receiver };
  }
  if (plan.end) return { kind: plan.end === 'won' ? 'win' : 'lose', stage: null, receiver };
  return { kind: 'reassign', stage: null, receiver: { by: 'queue' } };
}
