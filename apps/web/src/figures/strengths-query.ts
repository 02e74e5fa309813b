import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type FunnelStrengths = components['schemas']['FunnelStrengths'];
export type StageStrengths = components['schemas']['StageStrengths'];
export type PersonStrength = components['schemas']['PersonStrength'];
export type LikelyShare = components['schemas']['LikelyShare'];

/** Who is strong at each stage. It looks at more than a year and takes long to judge, so it is not asked for anew with every look. */
export const strengthsQuery = (funnelId: string) =>
  queryOptions({
    queryKey: ['strengths', funnelId],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/funnels/{id}/strengths', { params: { path: { id: funnelId } }, signal })),
    staleTime: 5 * 60_000,
  });
