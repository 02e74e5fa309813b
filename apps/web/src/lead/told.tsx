import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LeadCard } from '../moves/lead-query.ts';
import { channelName } from '../parts/channel-name.ts';
import { reasonWords } from '../parts/delivery-words.ts';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './lines.module.css';

const SHOWN_AT_FIRST = 5;

/** Who was told about the lead, on which way, and what became of it; the last message first. */
export function Told({ card: { notifications } }: Readonly<{ card: LeadCard }>) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? notifications : notifications.slice(0, SHOWN_AT_FIRST);
  return (
    <Panel title={t('lead.told')}>
      {notifications.length === 0 && <Soft>{t('lead.told.nobody')}</Soft>}
      {notifications.length > 0 && (
        <ul className={classes.lines}>
          {shown.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ul>
      )}
      {shown.length < notifications.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('lead.told.all', { count: notifications.length })}
        </Button>
      )}
    </Panel>
  );
}

function Message({ message }: Readonly<{ message: LeadCard['notifications'][number] }>) {
  const { t, moment } = useWords();
  const { employee, kind, channel, state, code, sentAt, createdAt } = message;
  const what = { about: t(`kind.${kind}`), way: channelName(t, channel) };
  const word = t(`delivery.${state}`);
  const become = code === null ? word : t('lead.told.because', { state: word, why: reasonWords(t, code) });
  return (
    <li className={classes.line}>
      <div className={classes.ends}>
        <strong>{employee.name}</strong>
        <span>{t('lead.told.what', what)}</span>
      </div>
      <Soft>{t('lead.told.state', { state: become, moment: moment(sentAt ?? createdAt) })}</Soft>
    </li>
  );
}
