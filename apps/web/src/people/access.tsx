import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { PersonCard } from '../api/people.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { InvitationCode } from './invitation-code.tsx';
import classes from './person.module.css';

/** How somebody comes in: he is invited by a letter or by a link, or his account is closed. */
export function Access({ person: { id, name, email } }: Readonly<{ person: PersonCard }>) {
  const { t } = useWords();
  const [isSure, setSure] = useState(false);
  const params = { path: { id } };
  const invite = useMutation({ mutationFn: () => api.POST('/api/v1/employees/{id}/invitation', { params }) });
  const show = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/employees/{id}/invitation-link', { params })),
  });
  const end = useMutation({
    mutationFn: () => api.DELETE('/api/v1/employees/{id}/access', { params }),
    onSuccess: () => setSure(false),
  });
  // Each undoes what the others gave: what were still shown of those would lead to a dead link.
  const begin = (act: Readonly<{ mutate: () => void }>): void => {
    for (const { reset } of [invite, show, end]) reset();
    act.mutate();
  };
  return (
    <>
      <Group gap="sm">
        {email !== null && (
          <Button variant="default" loading={invite.isPending} onClick={() => begin(invite)}>
            {t('access.invite')}
          </Button>
        )}
        <Button variant="default" loading={show.isPending} onClick={() => begin(show)}>
          {t('access.link')}
        </Button>
        <Button variant="default" aria-expanded={isSure} onClick={() => setSure(!isSure)}>
          {t('access.end')}
        </Button>
      </Group>
      {email === null && <p className={classes.quiet}>{t('access.no-letter')}</p>}
      <div role="status">
        {invite.isSuccess && <p className={classes.quiet}>{t('access.invited', { email: email ?? '' })}</p>}
        {end.isSuccess && <p className={classes.quiet}>{t('access.ended')}</p>}
      </div>
      {show.data && <InvitationCode link={show.data} name={name} />}
      {isSure && (
        <div className={classes.box}>
          <p className={classes.quiet}>{t('access.end.what', { name })}</p>
          <Button color="red.9" className={classes.start} loading={end.isPending} onClick={() => begin(end)}>
            {t('access.end.do')}
          </Button>
        </div>
      )}
      <Refusal error={invite.error ?? show.error ?? end.error} />
    </>
  );
}
