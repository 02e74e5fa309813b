import { useSuspenseQuery } from '@tanstack/react-query';
import { funnelsQuery, type Funnel } from '../api/funnels.ts';
import type { FiguresSearch } from './figures-search.ts';

/** All funnels that one may look at, and the one that is chosen: the first where none is; undefined where there is none at all. `looked`: that one, or all of the department that is chosen. */
export function useFunnelOf({ funnel: id, department }: FiguresSearch): Readonly<{
  funnels: readonly Funnel[];
  funnel: Funnel | undefined;
  looked: readonly Funnel[];
}> {
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const funnel = funnels.find((one) => one.id === id) ?? funnels[0];
  const chosen = funnel === undefined ? [] : [funnel];
  const looked =
    department === undefined ? chosen : funnels.filter(({ departmentId }) => departmentId === department);
  return { funnels, funnel, looked };
}
