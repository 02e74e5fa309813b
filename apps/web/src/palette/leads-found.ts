import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';

export type LeadListed = components['schemas']['LeadListed'];

/** As few as can be looked through at a glance: whoever sees more writes another letter. */
const A_FEW = 8;

/** The leads that a text is found in, the latest first. Asked for another text, what is on its way is given up. */
export function leadsFound(text: string) {
  const search = text.trim().slice(0, 100);
  return queryOptions({
    queryKey: ['leads', 'found', search],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/leads', { signal, params: { query: { search, limit: A_FEW } } })),
    placeholderData: (before) => before,
  });
}
