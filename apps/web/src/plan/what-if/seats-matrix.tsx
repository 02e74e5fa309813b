import { NativeSelect } from '@mantine/core';
import { FiguresRow, FiguresTable } from '../../parts/figures-table.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import { Who } from '../../figures/who.tsx';
import { partOf, PARTS, type Person, type StageToday, type TypedScenario } from './scenarios.ts';
import classes from './what-if.module.css';

type Props = Readonly<{
  stages: readonly StageToday[];
  people: readonly Person[];
  value: TypedScenario;
  onChange: (changed: Partial<TypedScenario>) => void;
}>;

/** Who works at which stage, and how much of his hours: a person a row, a stage a column. */
export function SeatsMatrix({ stages, people, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <FiguresTable
      name={t('what-if.seats')}
      columns={{
        who: t('what-if.column.who'),
        ...Object.fromEntries(stages.map(({ id, name }) => [id, name])),
        hours: t('what-if.column.hours'),
      }}
    >
      {people.map((person) => (
        <FiguresRow
          key={person.id}
          head={<Who of={{ employee: person }} />}
          cells={{
            ...Object.fromEntries(
              stages.map((stage) => [
                stage.id,
                <Seat key={stage.id} stage={stage} person={person} value={value} onChange={onChange} />,
              ]),
            ),
            hours: (
              <NumberField
                className={classes.hours ?? ''}
                aria-label={t('what-if.hours-of', { name: person.name })}
                value={value.hours[person.id] ?? 100}
                onChange={(typed) =>
                  onChange({ hours: { ...value.hours, [person.id]: typed === '' ? '' : Number(typed) } })
                }
                min={0}
                max={200}
                suffix=" %"
                allowDecimal={false}
              />
            ),
          }}
        />
      ))}
    </FiguresTable>
  );
}

type SeatProps = Pick<Props, 'value' | 'onChange'> & Readonly<{ stage: StageToday; person: Person }>;

function Seat({ stage, person, value, onChange }: SeatProps) {
  const { t } = useWords();
  const { seats } = value;
  return (
    <NativeSelect
      className={classes.seat ?? ''}
      // With Mantine's own 30 pixels for the arrow the Russian words do not fit.
      rightSectionWidth={20}
      aria-label={t('what-if.seat', { name: person.name, stage: stage.name })}
      data={PARTS.map((part) => ({ value: part, label: t(`what-if.part.${part}`) }))}
      value={partOf(value, stage, person.id)}
      onChange={({ currentTarget }) => {
        const chosen = PARTS.find((part) => part === currentTarget.value) ?? 'none';
        onChange({ seats: { ...seats, [stage.id]: { ...seats[stage.id], [person.id]: chosen } } });
      }}
    />
  );
}
