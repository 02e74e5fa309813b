import type { VisitOfExport } from '#database/exports';
import type { Column } from '#files';
import { EXPORT_CLOCK } from './export-clock.ts';

/** What is true of a visit whose end was taken back. */
export const TAKEN_BACK = 'end_taken_back';

/** The columns of an export of visits. */
export const VISIT_COLUMNS: readonly Column<VisitOfExport>[] = [
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
  { name: 'entered_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ enteredAt }) => enteredAt },
  { name: 'ended_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ endedAt }) => endedAt },
  { name: 'outcome', kind: 'text', of: ({ outcome }) => outcome },
  { name: 'loss_reason', kind: 'text', of: ({ lossReason }) => lossReason },
  { name: 'source', kind: 'text', of: ({ source }) => source },
  { name: 'segment', kind: 'text', of: ({ segment }) => segment },
  { name: 'amount', kind: 'decimal', of: ({ amount }) => amount },
  { name: 'currency', kind: 'text', of: ({ currency }) => currency },
  { name: TAKEN_BACK, kind: 'yesOrNo', of: ({ takenBack }) => takenBack },
];
