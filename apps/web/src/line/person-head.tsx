import { usePresenceOf } from '../api/presence.ts';
import { absenceSpan } from '../hours/absence-words.ts';
import { PresenceWords } from '../hours/presence-words.tsx';
import { weekWords } from '../hours/week-words.ts';
import { weekOf } from '../hours/week.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './matrix.module.css';
import type { LinePerson } from './use-line-people.ts';

/** Who somebody is, when he works, how much he holds in all, and when he is away. */
export function PersonHead({ person: { id, name, known } }: Readonly<{ person: LinePerson }>) {
  const words = useWords();
  const { t } = words;
  const next = usePresenceOf(id)?.nextAbsence;
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
          <span className={classes.note} data-only="desk">
            {known.hours ? weekWords(words, weekOf(known.hours)) : t('week.department')}
          </span>
          <span className={classes.note} data-only="desk">
            <PresenceWords person={known} />
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
