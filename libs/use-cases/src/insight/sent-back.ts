import type { StageToPlan } from './line-to-plan.ts';

/** Of visits to each stage that do not go forward, which share is sent back to the stage before; from the first one none can be. */
export function sentBackOf(stages: readonly Pick<StageToPlan, 'lost' | 'returned'>[]): readonly number[] {
  return stages.map(({ lost, returned }, place) =>
    place === 0 || lost + returned === 0 ? 0 : returned / (lost + returned),
  );
}
