import { useSuspenseQuery } from '@tanstack/react-query';
import { departmentsQuery } from '../api/departments.ts';
import { absenceSpan } from '../hours/absence-words.ts';
import { nextAbsence } from '../hours/presence.ts';
import { PresenceWords } from '../hours/presence-words.tsx';
import { weekWords } from '../hours/week-words.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './matrix.module.css';
import type { LinePerson } from './use-line-people.ts';

/** Who somebody is, when he works, how much he holds in all, and when he is away. */
export function PersonHead({ person: { id, name, known, absences = [] } }: Readonly<{ person: LinePerson }>) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const next = known && nextAbsence(absences, known.timeZone, now);
  return (
    <th scope="row" className={classes.person}>
      <TextLink to="/people/$personId" params={{ personId: id }} className={classes.name}>
        {name}
      </TextLink>
      {known ? (
        <>
          <span className={classes.note}>
            {known.capacity === null
              ? t('people.load', { count: known.load })
              : t('matrix.in-all', { load: known.load, capacity: known.capacity })}
          </span>
          <span className={classes.note}>
            {known.hours ? weekWords(words, known.hours) : t('week.department')}
          </span>
          <span className={classes.note}>
            <PresenceWords person={known} departments={departments} absences={absences} />
          </span>
          {next && (
            <span className={classes.note}>
              {t('matrix.next-absence', {
                kind: t(`absence.${next.kind}`),
                span: absenceSpan(words, next),
              })}
            </span>
          )}
        </>
      ) : (
        <span className={classes.gone}>{t('presence.gone')}</span>
      )}
    </th>
  );
}
