import type { Department } from '../api/departments.ts';
import type { Person } from '../api/people.ts';
import { PresenceWords } from '../hours/presence-words.tsx';
import { FiguresRow, FiguresTable } from '../parts/figures-table.tsx';
import { PersonMark } from '../parts/person-mark.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './people.module.css';

type Props = Readonly<{
  people: readonly Person[];
  departments: readonly Department[];
}>;

/** People one below the other; where there is little room each is a card. */
export function PeopleTable({ people, departments }: Props) {
  const { t, number } = useWords();
  const departmentOf = (id: string | null) => departments.find((one) => one.id === id)?.name ?? '—';
  const columns = ['name', 'role', 'department', 'load-head', 'now'] as const;
  return (
    <FiguresTable
      name={t('people.title')}
      columns={Object.fromEntries(columns.map((one) => [one, t(`people.${one}`)]))}
    >
      {people.map((person) => (
        <FiguresRow
          key={person.id}
          head={
            <span className={classes.who}>
              <PersonMark name={person.name} size="small" />
              <TextLink to="/people/$personId" params={{ personId: person.id }}>
                {person.name}
              </TextLink>
            </span>
          }
          cells={{
            role: t(`role.${person.role}`),
            department: departmentOf(person.departmentId),
            'load-head':
              person.capacity === null
                ? t('people.load', { count: person.load })
                : t('people.load-of', { load: number(person.load), capacity: number(person.capacity) }),
            now: <PresenceWords person={person} />,
          }}
        />
      ))}
    </FiguresTable>
  );
}
