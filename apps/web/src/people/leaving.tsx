import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonCard } from '../api/people.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person.module.css';
import { useChangePerson } from './use-change-person.ts';

/** That somebody leaves, with what becomes of his leads said before; or that he is back. */
export function Leaving({ person: { id, name, version, active, load } }: Readonly<{ person: PersonCard }>) {
  const { t } = useWords();
  const change = useChangePerson(id);
  const [isSure, setSure] = useState(false);
  const set = useMutation({
    mutationFn: () => change({ version, active: !active, ...(active && { handOver: true }) }),
    onSuccess: ({ toSpecialists, toQueue }) => {
      setSure(false);
      if (active) notifications.show({ message: t('leaving.done', { name, toSpecialists, toQueue }) });
    },
  });
  if (!active) {
    return (
      <>
        <p className={classes.quiet}>{t('leaving.back.what', { name })}</p>
        <Button className={classes.start} loading={set.isPending} onClick={() => set.mutate()}>
          {t('leaving.back.do')}
        </Button>
        <Refusal error={set.error} />
      </>
    );
  }
  return (
    <>
      {!isSure && (
        <Button variant="default" className={classes.start} onClick={() => setSure(true)}>
          {t('leaving.ask')}
        </Button>
      )}
      {isSure && (
        <Alert color="red" title={t('leaving.warning', { name })}>
          <p>{load === 0 ? t('leaving.what.none') : t('leaving.what', { count: load })}</p>
          <Button color="red.9" mr="sm" loading={set.isPending} onClick={() => set.mutate()}>
            {t(load === 0 ? 'leaving.do' : 'leaving.do.hand-over')}
          </Button>
          <Button variant="default" onClick={() => setSure(false)}>
            {t('dialog.cancel')}
          </Button>
        </Alert>
      )}
      <Refusal error={set.error} />
    </>
  );
}
