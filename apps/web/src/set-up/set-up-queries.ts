import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';

/** What would probably be said, for who has the link; refused when it does not hold. */
export function setUpProposalQuery(token: string) {
  return queryOptions({
    queryKey: ['set-up', 'proposal', token],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/set-up/check', { body: { token }, signal })),
    placeholderData: (before) => before,
    // What is typed is held to it; it changes with the language alone.
    staleTime: Infinity,
  });
}

/** Whether there is anything to set up. */
export const setUpStateQuery = queryOptions({
  queryKey: ['set-up', 'state'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/set-up/state', { signal })),
});
