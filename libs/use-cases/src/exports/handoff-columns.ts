import type { HandoffOfExport } from '#database/exports';
import type { Column } from '#files';
import { EXPORT_CLOCK } from './export-clock.ts';

/** The columns of an export of handoffs. */
export const HANDOFF_COLUMNS: readonly Column<HandoffOfExport>[] = [
  { name: 'handoff_id', kind: 'text', of: ({ id }) => id },
  { name: 'lead_id', kind: 'text', of: ({ leadId }) => leadId },
  { name: 'external_id', kind: 'text', of: ({ externalId }) => externalId },
  { name: 'visit_id', kind: 'text', of: ({ visitId }) => visitId },
  { name: 'funnel_id', kind: 'text', of: ({ funnelId }) => funnelId },
  { name: 'funnel', kind: 'text', of: ({ funnel }) => funnel },
  { name: 'from_stage_id', kind: 'text', of: ({ fromStageId }) => fromStageId },
  { name: 'from_stage', kind: 'text', of: ({ fromStage }) => fromStage },
  { name: 'stage_id', kind: 'text', of: ({ stageId }) => stageId },
  { name: 'stage', kind: 'text', of: ({ stage }) => stage },
  { name: 'from_employee_id', kind: 'text', of: ({ fromEmployeeId }) => fromEmployeeId },
  { name: 'from_employee', kind: 'text', of: ({ fromEmployee }) => fromEmployee },
  { name: 'to_employee_id', kind: 'text', of: ({ toEmployeeId }) => toEmployeeId },
  { name: 'to_employee', kind: 'text', of: ({ toEmployee }) => toEmployee },
  { name: 'state', kind: 'text', of: ({ state }) => state },
  { name: 'offered_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ offeredAt }) => offeredAt },
  { name: 'answer_due_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ answerDueAt }) => answerDueAt },
  { name: 'answered_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ answeredAt }) => answeredAt },
  { name: 'implied', kind: 'yesOrNo', of: ({ implied }) => implied },
  { name: 'reason', kind: 'text', of: ({ reason }) => reason },
];
