import { NativeSelect } from '@mantine/core';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import type { Form, ImportTable } from './import-types.ts';

/** As which a file can be read where what was found reads wrong, and what people call it. */
const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1251', 'Windows-1251'],
  ['koi8-r', 'KOI8-R'],
  ['ibm866', 'CP866 (DOS)'],
  ['x-mac-cyrillic', 'MacCyrillic'],
  ['windows-1252', 'Windows-1252'],
] as const;

const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const;

/** Titles above it are few. */
const LINES_OFFERED = 30;

type Props = Readonly<{ form: Form; table: ImportTable; onForm: (form: Form) => void }>;

/** As what a file was read, so that it can be read otherwise: a text in another encoding, a workbook from another sheet. */
export function ReadAs({ form, table, onForm }: Props) {
  const { t } = useWords();
  const change = (part: Partial<Form>) => onForm({ ...form, ...part });
  const headingRow = form.headingRow ?? table.headingRow;
  const lines = Array.from({ length: Math.max(LINES_OFFERED, headingRow) }, (_, line) => String(line + 1));
  return (
    <div className={classes.fields}>
      {table.sheets.length > 1 && (
        <NativeSelect
          label={t('import.sheet')}
          data={[...table.sheets]}
          value={form.sheet ?? table.sheet ?? ''}
          onChange={({ currentTarget: { value } }) => change({ sheet: value, headingRow: null })}
        />
      )}
      <NativeSelect
        label={t('import.heading-row')}
        data={lines}
        value={String(headingRow)}
        onChange={({ currentTarget: { value } }) => change({ headingRow: Number(value) })}
      />
      {table.delimiter !== null && (
        <NativeSelect
          label={t('import.delimiter')}
          data={withOther(
            DELIMITERS.map(([value, name]) => ({ value, label: t(`import.delimiter.${name}`) })),
            form.delimiter ?? table.delimiter,
          )}
          value={form.delimiter ?? table.delimiter}
          onChange={({ currentTarget: { value } }) => change({ delimiter: value })}
        />
      )}
      {table.encoding !== null && (
        <NativeSelect
          label={t('import.encoding')}
          data={withOther(
            ENCODINGS.map(([value, label]) => ({ value, label })),
            form.encoding ?? table.encoding,
          )}
          value={form.encoding ?? table.encoding}
          onChange={({ currentTarget: { value } }) => change({ encoding: value })}
        />
      )}
    </div>
  );
}

type Choices = readonly Readonly<{ value: string; label: string }>[];

/** What is so can be chosen, too. */
function withOther(choices: Choices, value: string) {
  return choices.some((one) => one.value === value) ? [...choices] : [...choices, { value, label: value }];
}
