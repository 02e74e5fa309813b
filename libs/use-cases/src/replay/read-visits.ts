import { factsOf, type Language } from '#conveyor';
import { textsIn } from '#texts';
import { historyOfStays } from './history-of-stays.ts';
import { parseMoment, type RecordedHistory, type Remark } from './recorded-history.ts';
import { readTable, type TableRow } from './read-table.ts';
import { VISIT_COLUMNS, type Stay } from './stay.ts';

/**
 * Reads a history with one visit a row: lead, stage, employee (empty: the queue), from, until, outcome (`won` and `lost`
 * end the lead), reason. Stages are put in the order in which leads come through them on average.
 */
export async function readVisits(file: string, language: Language): Promise<RecordedHistory> {
  const t = textsIn(language);
  const remarks: Remark[] = [];
  const rows = await readTable(file, VISIT_COLUMNS);
  const stays = rows.flatMap((row): Stay[] => {
    const at = parseMoment(row.from);
    if (at !== undefined) return [{ ...row, at }];
    remarks.push({ file, line: row.line, what: 'BAD_MOMENT', facts: { moment: row.from } });
    return [];
  });
  const history = historyOfStays(stays, {
    file,
    remarks,
    noReason: t('replay.no-reason'),
    funnel: t('replay.funnel'),
    factsOf: (key) => factsOf({ name: key, externalId: key }),
  });
  // Of the rows, without a look at what was made of them.
  const counts = [
    { what: 'leads', count: new Set(rows.map(({ lead }) => lead)).size },
    { what: 'won', count: leadsThat(rows, 'won') },
    { what: 'lost', count: leadsThat(rows, 'lost') },
  ] as const;
  return { ...history, counts };
}

function leadsThat(rows: readonly TableRow<'lead' | 'outcome'>[], outcome: string): number {
  return new Set(rows.filter((row) => row.outcome === outcome).map(({ lead }) => lead)).size;
}
