/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- as cards they are drawn as no table, and Safari would forget that they are one */
import { Box } from '@mantine/core';
import { createContext, useContext, type ReactNode } from 'react';
import classes from './figures-table.module.css';

/** How each column is called, in their order; the first one is of what a row is about. */
type Columns = Readonly<Record<string, string>>;

const ColumnsOfTable = createContext<Columns>({});

type Props = Readonly<{ name: string; columns: Columns; children: ReactNode }>;

/**
 * A table of figures, of FiguresRow. Where there is little room, as on a phone, each row is a card that says of each figure what it is; a
 * table that is wider than its place all the same moves sideways in a box of its own, which the keyboard reaches.
 */
export function FiguresTable({ name, columns, children }: Props) {
  return (
    // What can be moved must be reached without a mouse.
    <Box className={classes.box} role="group" aria-label={name} tabIndex={0}>
      <table className={classes.table} role="table" aria-label={name}>
        <thead role="rowgroup">
          <tr role="row">
            {Object.entries(columns).map(([column, label]) => (
              <th key={column} scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <ColumnsOfTable value={columns}>{children}</ColumnsOfTable>
        </tbody>
      </table>
    </Box>
  );
}

type RowProps = Readonly<{
  head: ReactNode;
  /** What stands in the columns after the first; of columns that the table has not, nothing does. */
  cells: Readonly<Record<string, ReactNode>>;
  /** What is to be said of all of it, below it in a row of its own. */
  below?: ReactNode;
}>;

/** A row of it: what it is about, and its figures. */
export function FiguresRow({ head, cells, below }: RowProps) {
  const [, ...columns] = Object.entries(useContext(ColumnsOfTable));
  return (
    <>
      <tr role="row" className={below === undefined ? undefined : classes.above}>
        <th scope="row" role="rowheader">
          {head}
        </th>
        {columns.map(([column, label]) => (
          <td key={column} role="cell" data-column={label}>
            {isNothing(cells[column]) ? null : <div>{cells[column]}</div>}
          </td>
        ))}
      </tr>
      {below !== undefined && (
        <tr role="row" className={classes.below}>
          <td role="cell" colSpan={columns.length + 1} aria-colspan={columns.length + 1}>
            {below}
          </td>
        </tr>
      )}
    </>
  );
}

/** On a card nothing is said of what is not there. */
const isNothing = (cell: ReactNode): boolean =>
  cell === undefined || cell === null || cell === '' || cell === false;
