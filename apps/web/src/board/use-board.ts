import { queryOptions, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { live, type LiveEvent } from '../api/live.ts';
import { boardState, withCards, withPeople, type Board, type BoardState } from './board-state.ts';

/** As many leads as one request asks for. */
const MOST_ASKED = 300;

const keyOf = (funnelId: string) => ['board', funnelId] as const;

export const boardQuery = (funnelId: string) =>
  queryOptions({
    queryKey: keyOf(funnelId),
    queryFn: async ({ signal }) => boardState(await readBoard(funnelId, undefined, signal)),
    // It is kept up to date live; what was missed is read when the stream is there again.
    staleTime: Infinity,
    structuralSharing: false,
  });

/** The board of a funnel, as it is now and as it changes. */
export function useBoard(funnelId: string): BoardState {
  const queries = useQueryClient();
  useEffect(() => live.listen(new Refresher(queries, funnelId).hear), [queries, funnelId]);
  return useSuspenseQuery(boardQuery(funnelId)).data;
}

/** Reads the cards of some leads anew and puts them in; one that is not on the board any more is taken off. */
export async function refreshCards(
  queries: QueryClient,
  funnelId: string,
  leadIds: readonly string[],
): Promise<void> {
  // A board that is being read now was perhaps read before what has changed: what is asked for after it is newer.
  // Without a stale time the reading on its way is waited for, and not answered by what was read before it.
  if (queries.isFetching({ queryKey: keyOf(funnelId) }) > 0)
    await queries.fetchQuery({ ...boardQuery(funnelId), staleTime: 0 });
  const { cards, people } = await readBoard(funnelId, leadIds);
  queries.setQueryData<BoardState>(keyOf(funnelId), (state) =>
    state ? withPeople(withCards(state, leadIds, cards), people) : state,
  );
}

async function readBoard(id: string, leads?: readonly string[], signal?: AbortSignal): Promise<Board> {
  const query = leads ? { leads: leads.join(',') } : {};
  return bodyOf(
    api.GET('/api/v1/funnels/{id}/board', { params: { path: { id }, query }, ...(signal && { signal }) }),
  );
}

/** Follows what is told of one board; what is told while it asks, it asks for next, in one request. */
class Refresher {
  private waiting = new Set<string>();
  private isAsking = false;

  constructor(
    private readonly queries: QueryClient,
    private readonly funnelId: string,
  ) {}

  readonly hear = (event: LiveEvent): void => {
    if (
      event.type === 'resumed' ||
      (event.type === 'line' && (event.funnelId ?? this.funnelId) === this.funnelId)
    ) {
      void this.queries.invalidateQueries({ queryKey: keyOf(this.funnelId) });
    }
    if (event.type !== 'lead' || event.funnelId !== this.funnelId) return;
    for (const id of event.leadIds) this.waiting.add(id);
    void this.ask();
  };

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      while (this.waiting.size > 0) {
        const ids = [...this.waiting].slice(0, MOST_ASKED);
        for (const id of ids) this.waiting.delete(id);
        await refreshCards(this.queries, this.funnelId, ids);
      }
    } catch {
      // What could not be read is in the whole board, which says itself when it can't be read.
      await this.queries.invalidateQueries({ queryKey: keyOf(this.funnelId) });
    } finally {
      this.isAsking = false;
    }
  }
}
