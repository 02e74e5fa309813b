import type { Exported } from '#contracts/exports';
import type { Language } from '#conveyor';
import type { ExportReader } from '#database/exports';
import type { AboutTable, Column, Table } from '#files';
import { textsIn } from '#texts';
import { ACTIVITY_COLUMNS } from './activity-columns.ts';
import { EMPLOYEE_COLUMNS } from './employee-columns.ts';
import { EXPORT_CLOCK } from './export-clock.ts';
import { HANDOFF_COLUMNS } from './handoff-columns.ts';
import { LEAD_COLUMNS } from './lead-columns.ts';
import { MESSAGE_COLUMNS } from './message-columns.ts';
import { TAKEN_BACK, VISIT_COLUMNS } from './visit-columns.ts';

/** Who makes a file of a table, whatever its rows are. */
export type TableWriter<Result> = <Row>(table: Table<Row>) => Result;

/** Of what a table is made. */
type Source = Readonly<{
  reader: ExportReader;
  wanted: Parameters<ExportReader['leads']>[0] & Parameters<ExportReader['messages']>[0];
  about: Omit<AboutTable, 'rule'>;
  language: Language;
}>;

type Made = <Result>(source: Source, write: TableWriter<Result>) => Result;

/** A table of each thing that can be taken out; its rows are read while it is written. */
export const TABLES: Readonly<Record<Exported, Made>> = {
  leads: (source, write) => write(tableOf('leads', source, LEAD_COLUMNS, source.reader.leads(source.wanted))),
  visits: (source, write) =>
    write(tableOf('visits', source, VISIT_COLUMNS, source.reader.visits(source.wanted))),
  activities: (source, write) =>
    write(tableOf('activities', source, ACTIVITY_COLUMNS, source.reader.activities(source.wanted))),
  employees: (source, write) =>
    write(tableOf('employees', source, EMPLOYEE_COLUMNS, source.reader.employees(source.wanted))),
  messages: (source, write) =>
    write(tableOf('messages', source, MESSAGE_COLUMNS, source.reader.messages(source.wanted))),
  handoffs: (source, write) =>
    write(tableOf('handoffs', source, HANDOFF_COLUMNS, source.reader.handoffs(source.wanted))),
};

/** Names of columns are for programs, and so the same in every language. */
function tableOf<Row>(
  what: Exported,
  { about, language }: Source,
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): Table<Row> {
  const t = textsIn(language);
  const rule = t(`${what}.rule`, { column: TAKEN_BACK, clock: EXPORT_CLOCK });
  return { title: t(`${what}.table`), columns, rows, about: { ...about, rule } };
}
