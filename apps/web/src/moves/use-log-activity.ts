import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { leadQuery } from './lead-query.ts';

export type Logged = Pick<
  components['schemas']['LogActivity'],
  'kind' | 'outcome' | 'durationSeconds' | 'note'
>;

/** Logs what was done for a lead, as done now and by whoever says so. */
export function useLogActivity(leadId: string) {
  const queries = useQueryClient();
  const keyOf = useRepeatKey();
  const done = useRef(0);
  return useMutation({
    mutationFn: (body: Logged) => {
      const params = { path: { id: leadId }, header: { 'Idempotency-Key': keyOf([body, done.current]) } };
      return bodyOf(api.POST('/api/v1/leads/{id}/activities', { params, body }));
    },
    onSuccess: () => {
      // The same once more is another one.
      done.current += 1;
      return queries.invalidateQueries({ queryKey: leadQuery(leadId).queryKey });
    },
  });
}
