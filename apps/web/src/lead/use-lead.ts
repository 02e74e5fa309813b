import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { live } from '../api/live.ts';
import { leadQuery } from '../moves/lead-query.ts';

/** A lead as it is now, and as it changes. When it can not be read any more, the last that was read and why. */
export function useLead(id: string) {
  const queries = useQueryClient();
  useEffect(
    () =>
      live.listen((event) => {
        const isTold = event.type === 'lead' && event.leadIds.includes(id);
        if (isTold || event.type === 'resumed') {
          void queries.invalidateQueries({ queryKey: leadQuery(id).queryKey });
        }
      }),
    [queries, id],
  );
  return useSuspenseQuery(leadQuery(id));
}
