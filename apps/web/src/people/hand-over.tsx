import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import { Refusal } from '../parts/refusal.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { handOverQuery } from './people-queries.ts';
import classes from './person.module.css';

/** Which of his leads would go to whom, and that they do. */
export function HandOver({ personId: id, absenceId }: Readonly<{ personId: string; absenceId: string }>) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data: leads } = useSuspenseQuery(handOverQuery(id, absenceId));
  const give = useMutation({
    mutationFn: () => {
      const params = { path: { id, absenceId }, header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.POST('/api/v1/employees/{id}/absences/{absenceId}/hand-over', { params }));
    },
    onSuccess: ({ toSpecialists, toQueue }) =>
      notifications.show({ message: t('handed-over', { toSpecialists, toQueue }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
  if (leads.length === 0) return <p className={classes.quiet}>{t('hand-over.none')}</p>;
  const waiting = leads.filter(({ to }) => to === null).length;
  return (
    <>
      <p className={classes.quiet}>
        {t('hand-over.sum', { toSpecialists: leads.length - waiting, toQueue: waiting })}
      </p>
      <ul className={classes.list}>
        {leads.map(({ lead, stage, to }) => (
          <li key={lead.id} className={classes.row}>
            <TextLink to="/leads/$leadId" params={{ leadId: lead.id }}>
              {lead.name}
            </TextLink>
            <span className={classes.quiet}>{stage.name}</span>
            <span>{to ? t('hand-over.to', { name: to.name }) : t('hand-over.waits')}</span>
          </li>
        ))}
      </ul>
      <Button className={classes.start} loading={give.isPending} onClick={() => give.mutate()}>
        {t('hand-over.do', { count: leads.length })}
      </Button>
      <Refusal error={give.error} />
    </>
  );
}
