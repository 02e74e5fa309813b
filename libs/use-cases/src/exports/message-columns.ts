import type { MessageOfExport } from '#database/exports';
import type { Column } from '#files';
import { EXPORT_CLOCK } from './export-clock.ts';

/** The columns of an export of the ledger of messages. What a message said is not among them. */
export const MESSAGE_COLUMNS: readonly Column<MessageOfExport>[] = [
  { name: 'message_id', kind: 'text', of: ({ id }) => id },
  { name: 'kind', kind: 'text', of: ({ kind }) => kind },
  { name: 'channel', kind: 'text', of: ({ channel }) => channel },
  { name: 'employee_id', kind: 'text', of: ({ employeeId }) => employeeId },
  { name: 'employee', kind: 'text', of: ({ employee }) => employee },
  { name: 'lead_id', kind: 'text', of: ({ leadId }) => leadId },
  { name: 'external_id', kind: 'text', of: ({ externalId }) => externalId },
  { name: 'stage_id', kind: 'text', of: ({ stageId }) => stageId },
  { name: 'stage', kind: 'text', of: ({ stage }) => stage },
  { name: 'handoff_id', kind: 'text', of: ({ handoffId }) => handoffId },
  { name: 'state', kind: 'text', of: ({ state }) => state },
  { name: 'code', kind: 'text', of: ({ code }) => code },
  { name: 'attempts', kind: 'whole', of: ({ attempts }) => attempts },
  { name: 'outcomes', kind: 'text', of: ({ outcomes }) => outcomes },
  {
    name: 'last_attempt_at',
    kind: 'moment',
    timeZone: EXPORT_CLOCK,
    of: ({ lastAttemptAt }) => lastAttemptAt,
  },
  { name: 'created_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ createdAt }) => createdAt },
  { name: 'due_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ dueAt }) => dueAt },
  { name: 'sent_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ sentAt }) => sentAt },
  { name: 'read_at', kind: 'moment', timeZone: EXPORT_CLOCK, of: ({ readAt }) => readAt },
  { name: 'address', kind: 'text', of: ({ address }) => address },
  { name: 'detail', kind: 'text', of: ({ detail }) => detail },
];
