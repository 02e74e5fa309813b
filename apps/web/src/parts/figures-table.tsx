import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './figures-table.module.css';

type Props = Readonly<{ name: string; columns: readonly string[]; children: ReactNode }>;

/** A table of figures. Where it is wider than the page it moves sideways in a box of its own, which the keyboard reaches. */
export function FiguresTable({ name, columns, children }: Props) {
  return (
    // What can be moved must be reached without a mouse.
    <Box className={classes.box} role="group" aria-label={name} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Box>
  );
}
