import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import { NOTICES_KEY } from '../inbox/notices-query.ts';
import { leadQuery } from '../moves/lead-query.ts';
import { useWords } from '../texts/texts-context.tsx';
import { HANDOFFS_KEY } from './handoff-queries.ts';

/** What is answered, and by what the lead is known. */
export type Answered = Readonly<{ id: string; lead: Readonly<{ id: string; name: string }> }>;

/** The two answers to a handoff; after either all is read anew that shows it. */
export function useAnswer({ id, lead }: Answered) {
  const { t } = useWords();
  const queries = useQueryClient();
  const params = { path: { id } };
  const readAnew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: HANDOFFS_KEY }),
      // What he was told of it counts as read.
      queries.invalidateQueries({ queryKey: NOTICES_KEY }),
      queries.invalidateQueries({ queryKey: leadQuery(lead.id).queryKey }),
    ]);
  const tell = (key: 'offer.accepted' | 'offer.declined') =>
    notifications.show({ message: t(key, { lead: lead.name }) });
  const keyed = () => ({ ...params, header: { 'Idempotency-Key': requestKey() } });
  const accept = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/handoffs/{id}/accept', { params: keyed() })),
    onSuccess: () => tell('offer.accepted'),
    onSettled: readAnew,
  });
  const decline = useMutation({
    mutationFn: (reason: string) =>
      bodyOf(api.POST('/api/v1/handoffs/{id}/decline', { params: keyed(), body: { reason } })),
    onSuccess: () => tell('offer.declined'),
    onSettled: readAnew,
  });
  return { accept, decline };
}
