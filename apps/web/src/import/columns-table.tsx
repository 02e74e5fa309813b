import { Box, NativeSelect } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import type { ImportTable } from './import-types.ts';
import { fieldOf, FIELDS, isRepeated, type Field } from './plan.ts';

/** So many say what stands in a column. */
const ROWS_SEEN = 5;

type Props = Readonly<{
  table: ImportTable;
  fields: readonly (Field | null)[];
  twice: readonly Field[];
  onFields: (fields: readonly (Field | null)[]) => void;
}>;

/** The beginning of a file as a table: over each column stands what it is taken for. It moves sideways in a box of its own. */
export function ColumnsTable({ table: { columns, rows }, fields, twice, onFields }: Props) {
  const { t } = useWords();
  const nameOf = (place: number) => columns[place]?.heading || t('import.no-heading', { number: place + 1 });
  const choose = (place: number, field: Field | null) =>
    onFields(fields.map((before, at) => (at === place ? field : before)));
  return (
    // What can be moved must be reached without a mouse.
    <Box className={classes.box} role="group" aria-label={t('import.columns')} tabIndex={0}>
      <table className={classes.table} aria-label={t('import.columns')}>
        <thead>
          <tr>
            {columns.map((_, place) => (
              // They are as many, in the same order, as long as the table is the same.
              <th key={place} scope="col" data-used={fields[place] !== null}>
                <span className={classes.heading}>{nameOf(place)}</span>
                <FieldChoice
                  label={t('import.taken-for', { column: nameOf(place) })}
                  field={fields[place] ?? null}
                  isWrong={twice.some((field) => field === fields[place])}
                  isOffered={!isRepeated(columns, place)}
                  onField={(field) => choose(place, field)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SEEN).map(({ line, cells }) => (
            <tr key={line}>
              {columns.map((_, place) => (
                <td key={place}>{cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

type ChoiceProps = Readonly<{
  label: string;
  field: Field | null;
  isWrong: boolean;
  /** Not where a column before it is called the same. */
  isOffered: boolean;
  onField: (field: Field | null) => void;
}>;

function FieldChoice({ label, field, isWrong, isOffered, onField }: ChoiceProps) {
  const { t } = useWords();
  if (!isOffered) return <span className={classes.repeated}>{t('import.repeated')}</span>;
  return (
    <NativeSelect
      aria-label={label}
      size="sm"
      data={[
        { value: '', label: t('import.not-used') },
        ...FIELDS.map((one) => ({ value: one, label: t(`import.field.${one}`) })),
      ]}
      value={field ?? ''}
      error={isWrong}
      onChange={({ currentTarget: { value } }) => onField(fieldOf(value))}
    />
  );
}
