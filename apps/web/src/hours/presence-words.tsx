import type { Department } from '../api/departments.ts';
import type { Absence, Person } from '../api/people.ts';
import { useNow } from '../parts/use-now.ts';
import { useWords } from '../texts/texts-context.tsx';
import { absenceEnd } from './absence-words.ts';
import { hoursOf, presenceAt } from './presence.ts';
import classes from './presence-words.module.css';

type Props = Readonly<{
  person: Pick<Person, 'active' | 'hours' | 'timeZone' | 'departmentId'>;
  departments: readonly Department[];
  /** Undefined where one may not see them, or they are not read yet. */
  absences: readonly Absence[] | undefined;
}>;

/** Whether somebody is at work now, and if not, when he will be. */
export function PresenceWords({ person, departments, absences = [] }: Props) {
  const words = useWords();
  const now = useNow();
  const { t, moment } = words;
  if (!person.active) return <span className={classes.quiet}>{t('presence.gone')}</span>;
  const presence = presenceAt(hoursOf(person, departments, absences), absences, now);
  if (presence.is === 'at-work') return <span className={classes.good}>{t('presence.at-work')}</span>;
  if (presence.is === 'away') {
    const { absence } = presence;
    return (
      <span className={classes.warn}>
        {t('presence.away', { kind: t(`absence.${absence.kind}`), until: absenceEnd(words, absence) })}
      </span>
    );
  }
  const { opensAt } = presence;
  return (
    <span className={classes.quiet}>
      {opensAt === null ? t('presence.never') : t('presence.opens', { at: moment(opensAt) })}
    </span>
  );
}
