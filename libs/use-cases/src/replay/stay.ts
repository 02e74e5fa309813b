import type { TableRow } from './read-table.ts';

export const VISIT_COLUMNS = ['lead', 'stage', 'employee', 'from', 'until', 'outcome', 'reason'] as const;

/** One stay of a lead at a stage, with the employee (empty: the queue) and the moment from which on it was there. */
export type Stay = TableRow<(typeof VISIT_COLUMNS)[number]> & Readonly<{ at: number }>;
