import { infiniteQueryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { live } from '../api/live.ts';
import type { components } from '../api/schema.d.ts';
import { stageQuery } from '../moves/lead-query.ts';

export type StageCard = components['schemas']['StageCard'];
export type LeadHere = components['schemas']['LeadListed'];

const PAGE = 50;

/** The leads that stand at a stage, the longest there first: those that wait in its queue, or those that somebody holds. */
export function leadsAtQuery(stageId: string, waiting: boolean) {
  return infiniteQueryOptions({
    queryKey: ['stage', stageId, waiting ? 'waiting' : 'held'],
    queryFn: ({ signal, pageParam: cursor }) => {
      const which = { stageId, waiting: waiting ? 'true' : 'false', sort: 'longest-here' } as const;
      const query = { ...which, limit: PAGE, ...(cursor !== null && { cursor }) };
      return bodyOf(api.GET('/api/v1/leads', { params: { query }, signal }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

function firstPage(): string | null {
  return null;
}

/** Has a stage's page read anew when something of its funnel has changed. */
export function useStageLive({ id, funnelId }: Pick<StageCard, 'id' | 'funnelId'>): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      live.listen((event) => {
        const isOfThis =
          event.type === 'resumed' ||
          (event.type === 'lead' && event.funnelId === funnelId) ||
          (event.type === 'line' && (event.funnelId ?? funnelId) === funnelId);
        if (isOfThis) void queries.invalidateQueries({ queryKey: stageQuery(id).queryKey });
      }),
    [queries, id, funnelId],
  );
}
