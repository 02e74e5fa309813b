import type { PlanWishes } from './plan-query.ts';

/** What somebody has to do with a stage in a wish. */
export const PLACES_WISHED = ['must', 'mustNot', 'learning'] as const;

export type PlaceWished = (typeof PLACES_WISHED)[number];

/** One wish about somebody at a stage. */
export type PersonWish = Readonly<{ kind: PlaceWished; stageId: string | null; employeeId: string | null }>;

/** How many work at a stage; empty: as many as there are. */
export type StageWish = Readonly<{ least: number | ''; most: number | '' }>;

/** Wishes as they are typed: shares in percents, what is empty wishes nothing. */
export type Wishes = Readonly<{
  mostStages: number | '';
  reserves: number | '';
  fullness: number | '';
  mostChanges: number | '';
  stages: Readonly<Record<string, StageWish>>;
  people: readonly PersonWish[];
}>;

export const NO_WISHES = {
  mostStages: 2,
  reserves: 2,
  fullness: '',
  mostChanges: '',
  stages: {},
  people: [],
} as const satisfies Wishes;

/** Who learns gets this share of a stage's leads. */
const LEARNING_SHARE = 0.15;

/** Wishes as they are sent; a line about nobody, or no stage, wishes nothing yet. */
export function wishesOf({ stages, people, fullness, mostChanges, ...numbers }: Wishes): PlanWishes {
  const { mostStages, reserves } = numbers;
  const placed = (kind: PlaceWished) =>
    people.flatMap(({ kind: own, stageId, employeeId }) =>
      own === kind && stageId !== null && employeeId !== null ? [{ stageId, employeeId }] : [],
    );
  return {
    mostStages: mostStages === '' ? NO_WISHES.mostStages : mostStages,
    reserves: reserves === '' ? NO_WISHES.reserves : reserves,
    fullness: fullness === '' ? null : fullness / 100,
    mostChanges: mostChanges === '' ? null : mostChanges,
    stages: Object.entries(stages).flatMap(([stageId, { least, most }]) => {
      if (least === '' && most === '') return [];
      const above = most === '' ? null : most;
      return [{ stageId, least: least === '' ? Math.min(1, above ?? 1) : least, most: above }];
    }),
    must: placed('must'),
    mustNot: placed('mustNot'),
    mostApart: null,
    leftOut: [],
    learning: placed('learning').map((place) => ({ ...place, share: LEARNING_SHARE })),
  };
}
