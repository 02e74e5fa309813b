import { useSuspenseQuery } from '@tanstack/react-query';
import { funnelsQuery, type Funnel } from '../api/funnels.ts';
import type { FiguresSearch } from './figures-search.ts';

/** All funnels that one may look at, and the one that is chosen: the first where none is; undefined where there is none at all. */
export function useFunnelOf({ funnel: id }: FiguresSearch): Readonly<{
  funnels: readonly Funnel[];
  funnel: Funnel | undefined;
}> {
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  return { funnels, funnel: funnels.find((one) => one.id === id) ?? funnels[0] };
}
