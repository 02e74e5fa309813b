import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import type { components } from '../api/schema.d.ts';
import { leadQuery } from './lead-query.ts';

export type Logged = Pick<components['schemas']['LogActivity'], 'kind' | 'outcome' | 'note'>;

/** Logs what was done for a lead, as done now and by whoever says so. */
export function useLogActivity(leadId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Logged) => {
      const params = { path: { id: leadId }, header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.POST('/api/v1/leads/{id}/activities', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: leadQuery(leadId).queryKey }),
  });
}
