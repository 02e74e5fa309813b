import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { Funnel } from '../api/funnels.ts';
import { live } from '../api/live.ts';
import { readSellers, type Person } from '../api/people.ts';
import type { components } from '../api/schema.d.ts';

export type LineStage = components['schemas']['StageCard'];

/** A funnel, its stages with their specialists, and everybody who could be one. */
export type LineState = Readonly<{
  funnel: Funnel;
  stages: readonly LineStage[];
  people: readonly Person[];
}>;

export const lineQuery = (funnelId: string) =>
  queryOptions({ queryKey: ['line', funnelId], queryFn: ({ signal }) => readLine(funnelId, signal) });

/** The line of a funnel, read anew when it was changed by anybody. */
export function useLine(funnelId: string): LineState {
  const queries = useQueryClient();
  useEffect(
    () =>
      live.listen((event) => {
        const isOfThis = event.type === 'line' && (event.funnelId ?? funnelId) === funnelId;
        if (!isOfThis && event.type !== 'resumed') return;
        void queries.invalidateQueries({ queryKey: lineQuery(funnelId).queryKey });
      }),
    [queries, funnelId],
  );
  return useSuspenseQuery(lineQuery(funnelId)).data;
}

async function readLine(id: string, signal: AbortSignal): Promise<LineState> {
  const [funnel, people] = await Promise.all([
    bodyOf(api.GET('/api/v1/funnels/{id}', { params: { path: { id } }, signal })),
    readSellers(signal),
  ]);
  const stages = await Promise.all(
    funnel.stages.map((stage) =>
      bodyOf(api.GET('/api/v1/stages/{id}', { params: { path: { id: stage.id } }, signal })),
    ),
  );
  return { funnel, stages, people };
}
