import type { PersonCard } from '../api/people.ts';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './person.module.css';

/** Which stages somebody works, and how many leads he holds at each. */
export function Specialisms({ person: { specialisms, load, capacity } }: Readonly<{ person: PersonCard }>) {
  const { t, number } = useWords();
  return (
    <>
      {specialisms.length === 0 ? (
        <p className={classes.quiet}>{t('person.stages.none')}</p>
      ) : (
        <ul className={classes.list}>
          {specialisms.map((one) => (
            <li key={one.stageId} className={classes.row}>
              <TextLink to="/line" search={{ funnel: one.funnelId }}>
                {one.stage}
              </TextLink>
              <span className={classes.quiet}>{one.funnel}</span>
              <span>{t(`rank.${one.rank}`)}</span>
              <span>{t('person.holds', { load: number(one.load), capacity: number(one.capacity) })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={classes.quiet}>
        {capacity === null
          ? t('person.holds-in-all', { count: load })
          : t('person.holds-in-all.of', { load: number(load), capacity: number(capacity) })}
      </p>
    </>
  );
}
