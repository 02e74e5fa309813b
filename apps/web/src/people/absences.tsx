import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { absencesQuery, type PersonCard } from '../api/people.ts';
import { isOver } from '../hours/is-over.ts';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceRow } from './absence-row.tsx';
import classes from './person.module.css';

type Props = Readonly<{ person: PersonCard; mayEnter: boolean; mayHandOver: boolean }>;

/** When somebody is away now and later, and what becomes of his leads then. */
export function Absences({ person, mayEnter, mayHandOver }: Props) {
  const { t } = useWords();
  const { data: absences, dataUpdatedAt } = useSuspenseQuery(absencesQuery(person.id));
  const [isEntering, setEntering] = useState(false);
  // What was ended a second ago lasts by a clock that ticks twice a minute.
  const now = Math.max(useNow(), dataUpdatedAt);
  const left = absences.filter((one) => !isOver(one, person.timeZone, now));
  return (
    <>
      {left.length === 0 && <p className={classes.quiet}>{t('absences.none')}</p>}
      {left.length > 0 && (
        <ul className={classes.list}>
          {left.map((absence) => (
            <AbsenceRow
              key={absence.id}
              person={person}
              absence={absence}
              mayEnd={mayEnter && absence.kind !== 'off_shift'}
              mayHandOver={mayHandOver}
            />
          ))}
        </ul>
      )}
      {mayEnter && !isEntering && (
        <Button variant="default" className={classes.start} onClick={() => setEntering(true)}>
          {t('absences.enter')}
        </Button>
      )}
      {isEntering && <AbsenceForm person={person} onClose={() => setEntering(false)} />}
    </>
  );
}
