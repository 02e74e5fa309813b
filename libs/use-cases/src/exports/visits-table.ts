import type { AboutTable, Column, Table } from '#files';
import type { VisitOfHistory } from '#database';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';

const TAKEN_BACK = 'end_taken_back';
/** For programs, which tell it by their own. */
const CLOCK = 'UTC';

/** Names of columns are for programs, and so the same in every language. */
const COLUMNS: readonly Column<VisitOfHistory>[] = [
  { name: 'visit_id', kind: 'text', of: ({ id }) => id },
  { name: 'lead_id', kind: 'text', of: ({ leadId }) => leadId },
  { name: 'external_id', kind: 'text', of: ({ externalId }) => externalId },
  { name: 'funnel_id', kind: 'text', of: ({ funnelId }) => funnelId },
  { name: 'funnel', kind: 'text', of: ({ funnel }) => funnel },
  { name: 'stage_id', kind: 'text', of: ({ stageId }) => stageId },
  { name: 'stage', kind: 'text', of: ({ stage }) => stage },
  { name: 'number', kind: 'whole', of: ({ number }) => number },
  { name: 'employee_id', kind: 'text', of: ({ employeeId }) => employeeId },
  { name: 'employee', kind: 'text', of: ({ employee }) => employee },
  { name: 'entered_at', kind: 'moment', timeZone: CLOCK, of: ({ enteredAt }) => enteredAt },
  { name: 'ended_at', kind: 'moment', timeZone: CLOCK, of: ({ endedAt }) => endedAt },
  { name: 'outcome', kind: 'text', of: ({ outcome }) => outcome },
  { name: 'loss_reason', kind: 'text', of: ({ lossReason }) => lossReason },
  { name: 'source', kind: 'text', of: ({ source }) => source },
  { name: 'segment', kind: 'text', of: ({ segment }) => segment },
  { name: 'amount', kind: 'decimal', of: ({ amount }) => amount },
  { name: 'currency', kind: 'text', of: ({ currency }) => currency },
  { name: TAKEN_BACK, kind: 'yesOrNo', of: ({ takenBack }) => takenBack },
];

/** The history of visits as a table. */
export function visitsTable(
  language: Language,
  rows: AsyncIterable<VisitOfHistory>,
  about: Omit<AboutTable, 'rule' | 'timeZone'>,
): Table<VisitOfHistory> {
  const t = textsIn(language);
  return {
    title: t('visits.table'),
    columns: COLUMNS,
    rows,
    about: { ...about, rule: t('visits.rule', { column: TAKEN_BACK, clock: CLOCK }), timeZone: CLOCK },
  };
}
