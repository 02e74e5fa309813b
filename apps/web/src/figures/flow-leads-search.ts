import { FLOW_COUNTS, NOW_COUNTS, type FlowCount, type NowCount } from '#conveyor/figures';
import type { paths } from '../api/schema.d.ts';
import { knownCurrency, knownDay, knownId, knownWhole, knownWord } from '../parts/known.ts';
import { idOrNobody } from './figure-leads-search.ts';
import { askedNowOf, askedOf, figuresSearch, type FiguresSearch } from './figures-search.ts';

/** Behind which number of the flow one looks, as it stands in the address. */
export type FlowLeadsSearch = FiguresSearch &
  Readonly<{
    counted?: FlowCount | undefined;
    stage?: string | undefined;
    currency?: string | undefined;
    /** The days that the number is of, where they are others than those of the page. */
    first?: string | undefined;
    last?: string | undefined;
  }>;

/** Behind which number of what is open now. */
export type NowLeadsSearch = FiguresSearch &
  Readonly<{
    counted?: NowCount | undefined;
    stage?: string | undefined;
    /** `nobody`: the queues. */
    employee?: string | undefined;
    /** Which class of ages, from 0. */
    age?: number | undefined;
    currency?: string | undefined;
  }>;

type Given = Readonly<Record<string, unknown>>;

/** Reads it out of an address; what makes no sense there is left out. */
export function flowLeadsSearch(given: Given): FlowLeadsSearch {
  return {
    ...figuresSearch(given),
    counted: knownWord(FLOW_COUNTS, given['counted']),
    stage: knownId(given['stage']),
    currency: knownCurrency(given['currency']),
    first: knownDay(given['first']),
    last: knownDay(given['last']),
  };
}

/** The same of what is open now. */
export function nowLeadsSearch(given: Given): NowLeadsSearch {
  return {
    ...figuresSearch(given),
    counted: knownWord(NOW_COUNTS, given['counted']),
    stage: knownId(given['stage']),
    employee: idOrNobody(given['employee']),
    age: knownWhole(given['age']),
    currency: knownCurrency(given['currency']),
  };
}

type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

/** What the leads behind a number of the flow are asked with. */
export function flowLeadsAskedOf({
  counted,
  stage: stageId,
  currency,
  first,
  last,
  ...search
}: FlowLeadsSearch): QueryOf<'/api/v1/funnels/{id}/flow/visits'> {
  const asked = askedOf(search);
  if (first === undefined || last === undefined) return { ...asked, counted, stageId, currency };
  return { ...asked, period: undefined, from: first, until: last, counted, stageId, currency };
}

/** What the leads behind a number of what is open now are asked with. */
export function nowLeadsAskedOf({
  counted,
  stage: stageId,
  employee,
  age,
  currency,
  ...search
}: NowLeadsSearch): QueryOf<'/api/v1/funnels/{id}/now/visits'> {
  const { employeeId, ...ofLeads } = askedNowOf(search);
  return { ...ofLeads, counted, stageId, employeeId: employee ?? employeeId, age, currency };
}
