import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  ACTIVITY_KINDS,
  LONGEST_ACTIVITY,
  OUTCOMES_OF,
  type ActivityKind,
  type ActivityOutcome,
} from '#conveyor';
import { useLogActivity } from '../moves/use-log-activity.ts';
import { NumberField } from '../parts/number-field.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './log-activity.module.css';

const SECONDS_OF_MINUTE = 60;

/** Says that something was done: what, then how it went, and that is all; how long it took and a note may go with it. */
export function LogActivity({ leadId }: Readonly<{ leadId: string }>) {
  const { t } = useWords();
  const [kind, setKind] = useState<ActivityKind | null>(null);
  const [minutes, setMinutes] = useState<number | string>('');
  const [note, setNote] = useState('');
  const log = useLogActivity(leadId);
  const done = (outcome: ActivityOutcome) => {
    if (kind === null) return;
    const said = note.trim() === '' ? null : note.trim();
    const forget = () => {
      setKind(null);
      setMinutes('');
      setNote('');
    };
    const durationSeconds = typeof minutes === 'number' ? minutes * SECONDS_OF_MINUTE : null;
    log.mutate({ kind, outcome, durationSeconds, note: said }, { onSuccess: forget });
  };
  return (
    <div className={classes.log}>
      <KindChoice kind={kind} onChoose={setKind} />
      {kind && (
        <>
          <NumberField
            className={classes.minutes}
            label={t('lead.log.minutes')}
            value={minutes}
            onChange={setMinutes}
            min={0}
            max={LONGEST_ACTIVITY / SECONDS_OF_MINUTE}
            clampBehavior="strict"
            allowDecimal={false}
            hideControls
          />
          <Textarea
            label={t('lead.log.note')}
            value={note}
            onChange={({ currentTarget: { value } }) => setNote(value)}
            autosize
          />
          <fieldset className={classes.choice}>
            <legend className={classes.question}>
              {t('lead.log.how', { activity: t(`activity.${kind}`) })}
            </legend>
            {OUTCOMES_OF[kind].map((outcome) => (
              <Button key={outcome} variant="light" loading={log.isPending} onClick={() => done(outcome)}>
                {t(`activity-outcome.${outcome}`)}
              </Button>
            ))}
          </fieldset>
        </>
      )}
      <Refusal error={log.error} />
      <Logged logged={log.data} />
    </div>
  );
}

type KindProps = Readonly<{ kind: ActivityKind | null; onChoose: (kind: ActivityKind | null) => void }>;

function KindChoice({ kind, onChoose }: KindProps) {
  const { t } = useWords();
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.question}>{t('lead.log')}</legend>
      {ACTIVITY_KINDS.map((one) => (
        <Button
          key={one}
          variant={one === kind ? 'filled' : 'default'}
          aria-pressed={one === kind}
          onClick={() => onChoose(one === kind ? null : one)}
        >
          {t(`activity.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
}

type LoggedProps = Readonly<{ logged: ReturnType<typeof useLogActivity>['data'] }>;

function Logged({ logged }: LoggedProps) {
  const { t } = useWords();
  const what =
    logged &&
    t('lead.activity.line', {
      activity: t(`activity.${logged.kind}`),
      outcome: t(`activity-outcome.${logged.outcome}`),
    });
  return (
    <p role="status" className={classes.logged}>
      {what && t('lead.logged', { what })}
    </p>
  );
}
