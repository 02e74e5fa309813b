import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import { api, bodyOf } from '../api/client.ts';
import { personQuery } from '../api/people.ts';
import { requestKey } from '../api/request-key.ts';
import type { components } from '../api/schema.d.ts';

type Change = components['schemas']['ChangeEmployee'];

/** Changes somebody, and has everything read anew that he is in; so too when somebody else was first, so that the next try is on what is there. */
export function useChangePerson(id: string) {
  const queries = useQueryClient();
  const readAnew = () => queries.invalidateQueries({ queryKey: ['people'] });
  return async (body: Change) => {
    const params = { path: { id }, header: { 'Idempotency-Key': requestKey() } };
    try {
      const { handedOver, ...changed } = await bodyOf(api.PATCH('/api/v1/employees/{id}', { params, body }));
      queries.setQueryData(personQuery(id).queryKey, changed);
      void readAnew();
      return handedOver;
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) await readAnew();
      throw error;
    }
  };
}
