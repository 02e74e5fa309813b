import { Alert, Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { OUTCOMES_OF } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import type { components } from '../api/schema.d.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { LeadHere } from './asked.ts';
import { leadQuery } from './lead-query.ts';

type Needed = components['schemas']['ExitCriteria']['activities'][number];
type Activity = Pick<components['schemas']['LogActivity'], 'kind' | 'outcome'>;
type Props = Readonly<{ lead: LeadHere; messages: readonly string[]; needed: readonly Needed[] }>;

/** What must have been done at the stage first, and a button for who has done it and only not said so. */
export function LogNeeded({ lead, messages, needed }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const log = useMutation({
    mutationFn: (body: Activity) => {
      const params = { path: { id: lead.id }, header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.POST('/api/v1/leads/{id}/activities', { params, body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: leadQuery(lead.id).queryKey }),
  });
  return (
    <Alert color="yellow" title={messages.join(' ')}>
      <Group gap="xs">
        {needed.map(({ kind, outcome }) => {
          const done = outcome ?? OUTCOMES_OF[kind][0] ?? 'held';
          return (
            <Button
              key={`${kind} ${done}`}
              size="xs"
              variant="default"
              loading={log.isPending}
              onClick={() => log.mutate({ kind, outcome: done })}
            >
              {t('move.log', { activity: t(`activity.${kind}`), outcome: t(`activity-outcome.${done}`) })}
            </Button>
          );
        })}
      </Group>
      {log.error && <p role="alert">{log.error.message}</p>}
    </Alert>
  );
}
