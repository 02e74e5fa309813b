import { usualWishes, type LineWishes, type Placed } from '#insight';
import type { LineToPlan } from './line-to-plan.ts';

/** The wishes of a plan, people and stages by their places. */
export function lineWishes({ stages, people, wishes }: LineToPlan): LineWishes {
  const stagePlaces = new Map(stages.map(({ stageId }, place) => [stageId, place]));
  const personPlaces = new Map(people.map(({ employeeId }, place) => [employeeId, place]));
  const placed = <One extends Readonly<{ stageId: string; employeeId: string }>>(
    one: One,
  ): readonly Placed[] => {
    const [stage, person] = [stagePlaces.get(one.stageId), personPlaces.get(one.employeeId)];
    return stage === undefined || person === undefined ? [] : [{ stage, person }];
  };
  const usual = usualWishes({ inflow: stages.map(() => 0), hours: [], sentBack: [] });
  return {
    ...usual,
    people: stages.map(({ stageId }, place) => {
      const own = wishes.stages.find((one) => one.stageId === stageId);
      return own ? { least: own.least, most: own.most } : (usual.people[place] ?? { least: 1, most: null });
    }),
    must: wishes.must.flatMap(placed),
    mustNot: wishes.mustNot.flatMap(placed),
    mostStages: wishes.mostStages,
    reserves: wishes.reserves,
    learning: wishes.learning.flatMap((one) => placed(one).map((place) => ({ ...place, share: one.share }))),
    mostApart: wishes.mostApart,
    mostChanges: wishes.mostChanges,
  };
}
