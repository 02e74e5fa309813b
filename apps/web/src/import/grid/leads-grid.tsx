import { Box, Button, TextInput } from '@mantine/core';
import { useId, useState, type ClipboardEvent, type FormEvent, type KeyboardEvent } from 'react';
import { FormError } from '../../parts/form-error.tsx';
import { Unsaved } from '../../parts/unsaved.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import classes from './grid.module.css';
import {
  countOf,
  csvOf,
  emptyRows,
  MOST_ROWS,
  namelessRows,
  withCell,
  withPasted,
  type GridRows,
} from './grid-rows.ts';
import { GRID_FIELDS } from './lead-of-line.ts';

/** Fills half a screen, and says that there is room for more. */
const ROWS_AT_FIRST = 5;

type Props = Readonly<{
  /** Of the funnel, as they can be typed. */
  stages: readonly string[];
  onLeads: (csv: string) => void;
}>;

/** A board of stickers is typed in: a row a lead, by keys alone, or pasted from anywhere. */
export function LeadsGrid({ stages, onLeads }: Props) {
  const { t } = useWords();
  const [rows, setRows] = useState<GridRows>(() => emptyRows(ROWS_AT_FIRST));
  const [problem, setProblem] = useState<string>();
  const listId = useId();
  const count = countOf(rows);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const nameless = namelessRows(rows);
    if (count === 0) return setProblem(t('import.grid.nothing'));
    if (nameless.length > 0)
      return setProblem(t('import.grid.nameless', { count: nameless.length, rows: nameless.join(', ') }));
    onLeads(csvOf(rows));
  };
  const type = (row: number, column: number, text: string) => setRows(withCell(rows, row, column, text));
  const paste = (row: number, column: number, event: ClipboardEvent) => {
    const pasted = withPasted(rows, row, column, event.clipboardData.getData('text/plain'));
    if (pasted === null) return;
    event.preventDefault();
    if (pasted === 'too many') return setProblem(t('import.grid.too-many', { most: MOST_ROWS }));
    setProblem(undefined);
    setRows(pasted);
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <Unsaved when={count > 0} />
      <Grid rows={rows} listId={listId} onCell={type} onPaste={paste} />
      <datalist id={listId}>
        {stages.map((stage) => (
          <option key={stage}>{stage}</option>
        ))}
      </datalist>
      <FormError message={problem} />
      <Button type="submit">{t('import.grid.do', { count })}</Button>
    </form>
  );
}

type GridProps = Readonly<{
  rows: GridRows;
  listId: string;
  onCell: (row: number, column: number, text: string) => void;
  onPaste: (row: number, column: number, event: ClipboardEvent) => void;
}>;

function Grid({ rows, listId, onCell, onPaste }: GridProps) {
  const { t } = useWords();
  return (
    // What can be moved must be reached without a mouse.
    <Box
      className={classes.box}
      role="group"
      aria-label={t('import.grid')}
      tabIndex={0}
      onKeyDown={moveByKeys}
    >
      <table className={classes.grid} aria-label={t('import.grid')}>
        <thead>
          <tr>
            <th scope="col">
              <span className={classes.number}>{t('import.grid.number')}</span>
            </th>
            {GRID_FIELDS.map((field) => (
              <th key={field} scope="col">
                {t(`import.field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows are only ever added behind the last.
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {GRID_FIELDS.map((field, column) => (
                <td key={field}>
                  <TextInput
                    value={cells[column] ?? ''}
                    onChange={({ currentTarget: { value } }) => onCell(row, column, value)}
                    onPaste={(event) => onPaste(row, column, event)}
                    aria-label={t('import.grid.cell', { field: t(`import.field.${field}`), row: row + 1 })}
                    data-cell={`${row} ${column}`}
                    {...(field === 'stage' && { list: listId })}
                    autoComplete="off"
                    spellCheck={false}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

/** Enter and the arrows go up and down, as in a spreadsheet; the others are left to the field. */
function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
  if (step === undefined || cell === undefined) return;
  // The arrows go through what a field offers.
  if (event.key !== 'Enter' && event.target instanceof HTMLInputElement && event.target.list) return;
  const [row = 0, column = 0] = cell.split(' ').map(Number);
  const next = event.currentTarget.querySelector<HTMLInputElement>(`[data-cell="${row + step} ${column}"]`);
  // Enter in the last row sends the form, as everywhere.
  if (!next) return;
  event.preventDefault();
  next.focus();
}
