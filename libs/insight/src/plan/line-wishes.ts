import type { Line, LineModel } from './line-model.ts';

/** What a head wants of a line whatever it brings. People and stages are named by their place. */
export type LineWishes = Readonly<{
  /** At each stage so many specialists at least, and at most; null: as many as there are. */
  people: readonly Readonly<{ least: number; most: number | null }>[];
  /** Who works at a stage in any case, and who does not. */
  must: readonly Placed[];
  mustNot: readonly Placed[];
  /** At how many stages one person works at most, and at how many he helps: whoever helps everywhere is no specialist. */
  mostStages: number;
  /** How many help at each stage where its specialists have no time. */
  reserves: number;
  /** Who learns: of the leads of a stage he gets at least this share. */
  learning: readonly (Placed & Readonly<{ share: number }>)[];
  /** By how much the load of two people may differ, as a share of their hours; null: by anything. */
  mostApart: number | null;
  /** How many people are given to a stage anew or taken from one at most; null: any number. */
  mostChanges: number | null;
}>;

export type Placed = Readonly<{ stage: number; person: number }>;

/** Wishes of somebody who has none but a line that people can work: one specialist at least, two stages each at most. */
export function usualWishes({ inflow }: LineModel): LineWishes {
  return {
    people: inflow.map(() => ({ least: 1, most: null })),
    must: [],
    mustNot: [],
    mostStages: 2,
    reserves: 2,
    learning: [],
    mostApart: null,
    mostChanges: null,
  };
}

/** Whether somebody works at a stage in a line. */
export function isSpecialist({ parts }: Line, { stage, person }: Placed): boolean {
  return parts[stage]?.[person] === 'specialist';
}

/** Whether somebody has hours, and is not kept from a stage. */
export function mayWork({ hours }: LineModel, { mustNot }: LineWishes, { stage, person }: Placed): boolean {
  return (hours[person] ?? 0) > 0 && !mustNot.some((one) => one.stage === stage && one.person === person);
}
