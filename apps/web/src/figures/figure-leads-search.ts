import { COUNTED_AS, type CountedAs } from '#conveyor/figures';
import type { paths } from '../api/schema.d.ts';
import { knownId, knownWord } from '../parts/known.ts';
import { askedOf, figuresSearch, type FiguresSearch } from './figures-search.ts';

/** Pages beside those of the figures whose numbers lead to leads. */
const NUMBER_PAGES = ['strengths'] as const;

type NumberPage = (typeof NUMBER_PAGES)[number];

/** Behind which figure one looks, as it stands in the address. */
export type FigureLeadsSearch = FiguresSearch &
  Readonly<{
    stage?: string | undefined;
    /** `nobody`: the stage's queue. */
    employee?: string | undefined;
    counted?: CountedAs | undefined;
    /** `nobody`: for no reason of the funnel's. */
    reason?: string | undefined;
    /** The page that the number stands on, where it is not that of the figures. */
    on?: NumberPage | undefined;
  }>;

/** An id, or `nobody`. */
export const idOrNobody = (given: unknown): string | undefined =>
  given === 'nobody' ? given : knownId(given);

/** Reads it out of an address; what makes no sense there is left out. */
export function figureLeadsSearch(given: Readonly<Record<string, unknown>>): FigureLeadsSearch {
  const [stage, counted] = [knownId(given['stage']), knownWord(COUNTED_AS, given['counted'])];
  const [employee, reason] = [idOrNobody(given['employee']), idOrNobody(given['reason'])];
  const on = knownWord(NUMBER_PAGES, given['on']);
  return {
    ...figuresSearch(given),
    ...(stage !== undefined && { stage }),
    ...(employee !== undefined && { employee }),
    ...(counted !== undefined && { counted }),
    ...(reason !== undefined && { reason }),
    ...(on !== undefined && { on }),
  };
}

type Asked = NonNullable<paths['/api/v1/funnels/{id}/figures/visits']['get']['parameters']['query']>;

/** What the visits behind a figure are asked with. */
export function leadsAskedOf(search: FigureLeadsSearch): Asked {
  const { stage, employee, reason, counted, on: _, ...figures } = search;
  return {
    ...askedOf(figures),
    ...(counted !== undefined && { counted }),
    ...(stage !== undefined && { stageId: stage }),
    ...(employee !== undefined && { employeeId: employee }),
    ...(reason !== undefined && { lossReasonId: reason }),
  };
}
