import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { accountQuery } from '../api/account.ts';
import { api } from '../api/client.ts';
import { useMay } from '../parts/may.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { OPS, type TroubledMessage } from './queues-queries.ts';

/** Whoever looks after a message says so; one that somebody else looks after is taken over only from whom one sees. */
export function TakeMessage({ message: { id, owner } }: Readonly<{ message: TroubledMessage }>) {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const done = useDone(OPS);
  const keyOf = useRepeatKey();
  const taking = useMutation({
    mutationFn: (over: boolean) =>
      api.POST('/api/v1/ops/notifications/{id}/take', {
        params: { path: { id }, header: { 'Idempotency-Key': keyOf([over, owner]) } },
        body: { over },
      }),
    onSuccess: () => done(t('queues.taken')),
  });
  if (!useMay('ops.act')) return null;
  if (owner?.id === account.employeeId) return null;
  return (
    <>
      <Button size="sm" loading={taking.isPending} onClick={() => taking.mutate(owner !== null)}>
        {owner ? t('queues.take-over', { name: owner.name }) : t('queues.take')}
      </Button>
      <Refusal error={taking.error} />
    </>
  );
}
