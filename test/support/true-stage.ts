import { drawNormal, type Fraction, type WorkedVisits } from '#insight';

/** How a stage truly is: what people are like is known, because it was made so. */
export type TrueStage = Readonly<{
  people: number;
  /** Visits of each person. */
  visits: number;
  /** The deviation of people in log odds; 0: all are alike. */
  spread: number;
  /** The conversion of the stage, for the usual lead. */
  level?: number;
  /** By how much leads of the one and the other source and segment are easier, in log odds. */
  easier?: number;
  /** Whether each person has a share of the sources of his own, instead of all the same. */
  confounded?: boolean;
}>;

export type TrueWork = Readonly<{
  visits: readonly WorkedVisits[];
  /** What the conversion of each person truly is with the leads that the stage had, by id. */
  truth: ReadonlyMap<string, number>;
  team: number;
}>;

const WEEKS = 26;
const KINDS = [
  { traits: ['source: fair', 'segment: shops'], easier: 1 },
  { traits: ['source: fair', 'segment: makers'], easier: 0.5 },
  { traits: ['source: site', 'segment: shops'], easier: -0.5 },
  { traits: ['source: site', 'segment: makers'], easier: -1 },
] as const;

/** Half a year of work at a stage of which the truth is known. */
export function workAt(stage: TrueStage, fraction: Fraction): TrueWork {
  const { level = 0.3, easier = 0, confounded = false } = stage;
  const odds = Math.log(level / (1 - level));
  const people = Array.from({ length: stage.people }, (_, place) => ({
    employeeId: `person-${String(place).padStart(3, '0')}`,
    effect: stage.spread * drawNormal(fraction),
    fair: confounded ? fraction() : 0.5,
  }));
  const chanceOf = (effect: number, kind: number): number =>
    1 / (1 + Math.exp(-(odds + effect + easier * (KINDS[kind]?.easier ?? 0))));
  const kinds = KINDS.map(() => 0);
  const visits = people.flatMap(({ employeeId, effect, fair }) =>
    Array.from({ length: stage.visits }, (): WorkedVisits => {
      const kind = (fraction() < fair ? 0 : 2) + (fraction() < 0.5 ? 0 : 1);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      const forward = fraction() < chanceOf(effect, kind) ? 1 : 0;
      const weeksAgo = Math.floor(fraction() * WEEKS);
      return { employeeId, traits: KINDS[kind]?.traits ?? [], weeksAgo, ended: 1, forward };
    }),
  );
  const all = stage.people * stage.visits;
  const truth = new Map(
    people.map(({ employeeId, effect }) => [
      employeeId,
      kinds.reduce((sum, count, kind) => sum + (count / all) * chanceOf(effect, kind), 0),
    ]),
  );
  return { visits, truth, team: [...truth.values()].reduce((sum, one) => sum + one, 0) / stage.people };
}
