import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { Absence, PersonCard } from '../api/people.ts';
import { requestKey } from '../api/request-key.ts';
import { absenceSpan } from '../hours/absence-words.ts';
import { PartPending } from '../parts/page-pending.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { HandOver } from './hand-over.tsx';
import classes from './person.module.css';

type Props = Readonly<{ person: PersonCard; absence: Absence; mayEnd: boolean; mayHandOver: boolean }>;

/** One absence: from when until when, who stands in, and what would become of the leads. */
export function AbsenceRow({ person, absence, mayEnd, mayHandOver }: Props) {
  const words = useWords();
  const { t } = words;
  const queries = useQueryClient();
  const [isShown, setShown] = useState(false);
  const span = absenceSpan(words, absence);
  const end = useMutation({
    mutationFn: () => {
      const path = { id: person.id, absenceId: absence.id };
      const params = { path, header: { 'Idempotency-Key': requestKey() } };
      return bodyOf(api.DELETE('/api/v1/employees/{id}/absences/{absenceId}', { params }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <strong>{t(`absence.${absence.kind}`)}</strong>
        <span>{span}</span>
        {absence.substitute && (
          <span className={classes.quiet}>{t('absences.substitute', { name: absence.substitute.name })}</span>
        )}
        {absence.bringBack && <span className={classes.quiet}>{t('absences.brings-back')}</span>}
      </div>
      <Group gap="xs">
        {mayHandOver && (
          <Button
            size="xs"
            variant="default"
            aria-expanded={isShown}
            aria-label={t('absences.preview.of', { span })}
            onClick={() => setShown(!isShown)}
          >
            {t('absences.preview')}
          </Button>
        )}
        {mayEnd && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('absences.end.of', { span })}
            loading={end.isPending}
            onClick={() => end.mutate()}
          >
            {t('absences.end')}
          </Button>
        )}
      </Group>
      <Refusal error={end.error} />
      {isShown && (
        <Suspense fallback={<PartPending lines={3} />}>
          <HandOver personId={person.id} absenceId={absence.id} />
        </Suspense>
      )}
    </li>
  );
}
