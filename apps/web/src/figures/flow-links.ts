import type { FlowLeadsSearch } from './flow-leads-search.ts';
import type { FunnelFlow } from './flow-query.ts';
import { figuresSearch, type FiguresSearch } from './figures-search.ts';

/** What of an address every number of the days has, and every one of the days before. */
export type FlowLinks = Readonly<Record<'days' | 'before', FlowLeadsSearch>>;

/** Those of a flow: the days that it told of, so that leads are those of a number that was told yesterday, too. */
export function flowLinks(search: FiguresSearch, { from, until, before }: FunnelFlow): FlowLinks {
  const asked = figuresSearch(search);
  return {
    days: { ...asked, first: from, last: until },
    before: { ...asked, first: before.from, last: before.until },
  };
}
