import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { NOTICES_KEY } from '../inbox/notices-query.ts';

/** Read when the app is opened: its first page may lead on to another one before anything is shown. */
const told = new URLSearchParams(window.location.search).get('told');
let isSaid = false;

/**
 * Whoever comes by the link of a message has read it: it is not sent on another channel any more. Which message it was is taken out of the
 * address, so that nobody who is sent that has read it too. Where it can't be said, the message was somebody else's, passed on, or the server
 * is away: neither keeps anybody from what the link leads to.
 */
export function useTold(): void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    mutationFn: (id: string) =>
      bodyOf(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES_KEY }),
  });
  useEffect(() => {
    if (told === null || isSaid) return;
    isSaid = true;
    mutate(told);
    void navigate({
      to: '.',
      search: (before) => ({ ...before, told: undefined }),
      hash: true,
      replace: true,
      resetScroll: false,
    });
  }, [mutate, navigate]);
}
