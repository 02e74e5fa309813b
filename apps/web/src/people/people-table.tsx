import type { Department } from '../api/departments.ts';
import type { Person } from '../api/people.ts';
import { PresenceWords } from '../hours/presence-words.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './people.module.css';

type Props = Readonly<{
  people: readonly Person[];
  departments: readonly Department[];
}>;

/** People one below the other; on a phone each is a card. */
export function PeopleTable({ people, departments }: Props) {
  const { t, number } = useWords();
  const departmentOf = (id: string | null) => departments.find((one) => one.id === id)?.name ?? '—';
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.role')}</th>
          <th scope="col">{t('people.department')}</th>
          <th scope="col" className={classes.figure}>
            {t('people.load-head')}
          </th>
          <th scope="col">{t('people.now')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span className={classes.who}>
                <PersonMark name={person.name} size="small" />
                <TextLink to="/people/$personId" params={{ personId: person.id }}>
                  {person.name}
                </TextLink>
              </span>
            </th>
            <td>{t(`role.${person.role}`)}</td>
            <td>{departmentOf(person.departmentId)}</td>
            <td className={classes.figure}>
              {person.capacity === null
                ? t('people.load', { count: person.load })
                : t('people.load-of', { load: number(person.load), capacity: number(person.capacity) })}
            </td>
            <td>
              <PresenceWords person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
