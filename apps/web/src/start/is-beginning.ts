import type { Step } from './start-queries.ts';

/** Whether the line is still being set up: nobody has passed a lead on. */
export function isBeginning(steps: readonly Pick<Step, 'step' | 'done'>[]): boolean {
  return steps.some(({ step, done }) => step === 'handoff' && !done);
}

/** Whether there is nothing yet to be looked at. */
export function isEmpty(steps: readonly Pick<Step, 'step' | 'done'>[], demo: string): boolean {
  return isBeginning(steps) && demo !== 'there' && steps.some(({ step, done }) => step === 'leads' && !done);
}
