import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Soft } from '../parts/soft.tsx';
import { Tone } from '../parts/tone.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { sessionsQuery, type Session } from './account-queries.ts';
import { deviceName } from './device-name.ts';

/** Where somebody is signed in. */
export function Sessions() {
  const { t } = useWords();
  const done = useDone(sessionsQuery.queryKey);
  const ending = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }),
    onSuccess: () => done(t('account.session-ended')),
  });
  return (
    <Panel title={t('account.sessions')}>
      <Soft>{t('account.sessions-about')}</Soft>
      <Read query={useQuery(sessionsQuery)}>
        {({ items }) => (
          <ul className={classes.rows}>
            {items.map((session) => (
              <SessionRow key={session.id} session={session} onEnd={() => ending.mutate(session.id)} />
            ))}
          </ul>
        )}
      </Read>
      <Refusal error={ending.error} />
    </Panel>
  );
}

type Props = Readonly<{ session: Session; onEnd: () => void }>;

function SessionRow({ session: { agent, current, createdAt, usedAt, endsAt }, onEnd }: Props) {
  const { t, moment } = useWords();
  const name = deviceName(t, agent);
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span className={classes.name}>
          {name}
          {current && <Tone of="good">{t('account.session-this')}</Tone>}
        </span>
        <span className={classes.quiet}>
          {t('account.session-times', {
            begun: moment(createdAt),
            used: moment(usedAt),
            ends: moment(endsAt),
          })}
        </span>
      </div>
      {current ? (
        <Anchor href="/sign-out" size="sm">
          {t('me.sign-out')}
        </Anchor>
      ) : (
        <Button
          variant="default"
          size="sm"
          aria-label={t('account.session-end-name', { name, moment: moment(createdAt) })}
          onClick={onEnd}
        >
          {t('account.session-end')}
        </Button>
      )}
    </li>
  );
}
