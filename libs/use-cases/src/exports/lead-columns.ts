import type { LeadOfExport } from '#database/exports';
import type { Column } from '#files';
import { EXPORT_CLOCK } from './export-clock.ts';

/** The columns of an export of leads. Those that an import knows by their headings say the same to it: a file of open leads can be taken in elsewhere. */
export const LEAD_COLUMNS: readonly Column<LeadOfExport>[] = [
  { name: 'lead_id', kind: 'text', of: ({ id }) => id },
  { name: 'external_id', kind: 'text', of: ({ externalId }) => externalId },
  { name: 'funnel_id', kind: 'text', of: ({ funnelId }) => funnelId },
  { name: 'funnel', kind: 'text', of: ({ funnel }) => funnel },
  { name: 'name', kind: 'text', of: ({ name }) => name },
  { name: 'company', kind: 'text', of: ({ company }) => company },
  { name: 'email', kind: 'text', of: ({ email }) => email },
  { name: 'phone', kind: 'text', of: ({ phone }) => phone },
  { name: 'amount', kind: 'decimal', of: ({ amount }) => amount },
  { name: 'currency', kind: 'text', of: ({ currency }) => currency },
  { name: 'source', kind: 'text', of: ({ source }) => source },
  { name: 'language', kind: 'text', of: ({ language }) => language },
  { name: 'region', kind: 'text', of: ({ region }) => region },
  { name: 'segment', kind: 'text', of: ({ segment }) => segment },
  { name: 'status', kind: 'text', of: ({ status }) => status },
  { name: 'stage_id', kind: 'text', of: ({ stageId }) => stageId },
  { name: 'stage', kind: 'text', of: ({ stage }) => stage },
  { name: 'employee_id', kind: 'text', of: ({ employeeId }) => employeeId },
  { name: 'employee', kind: 'text', of: ({ employee }) => employee },
  { name: 'brief', kind: 'text', of: ({ brief }) => brief },
  { name: 'loss_reason', kind: 'text', of: ({ lossReason }) => lossReason },
  { name: 'entered_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ enteredAt }) => enteredAt },
  {
    name: 'stage_entered_at',
    kind: 'moment',
    timeZone: EXPORT_CLOCK,
    of: ({ stageEnteredAt }) => stageEnteredAt,
  },
  { name: 'due_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ dueAt }) => dueAt },
  { name: 'closed_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ closedAt }) => closedAt },
];
