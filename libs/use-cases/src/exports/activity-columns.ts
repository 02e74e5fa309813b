import type { ActivityOfExport } from '#database/exports';
import type { Column } from '#files';
import { EXPORT_CLOCK } from './export-clock.ts';

/** The columns of an export of activities. */
export const ACTIVITY_COLUMNS: readonly Column<ActivityOfExport>[] = [
  { name: 'activity_id', kind: 'text', of: ({ id }) => id },
  { name: 'lead_id', kind: 'text', of: ({ leadId }) => leadId },
  { name: 'external_id', kind: 'text', of: ({ externalId }) => externalId },
  { name: 'funnel_id', kind: 'text', of: ({ funnelId }) => funnelId },
  { name: 'funnel', kind: 'text', of: ({ funnel }) => funnel },
  { name: 'stage_id', kind: 'text', of: ({ stageId }) => stageId },
  { name: 'stage', kind: 'text', of: ({ stage }) => stage },
  { name: 'visit_id', kind: 'text', of: ({ visitId }) => visitId },
  { name: 'employee_id', kind: 'text', of: ({ employeeId }) => employeeId },
  { name: 'employee', kind: 'text', of: ({ employee }) => employee },
  { name: 'kind', kind: 'text', of: ({ kind }) => kind },
  { name: 'outcome', kind: 'text', of: ({ outcome }) => outcome },
  { name: 'at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ at }) => at },
  { name: 'duration_seconds', kind: 'whole', of: ({ durationSeconds }) => durationSeconds },
  { name: 'direction', kind: 'text', of: ({ direction }) => direction },
  { name: 'call_id', kind: 'text', of: ({ callId }) => callId },
  { name: 'recording_url', kind: 'text', of: ({ recordingUrl }) => recordingUrl },
  { name: 'note', kind: 'text', of: ({ note }) => note },
  { name: 'logged_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ loggedAt }) => loggedAt },
];
