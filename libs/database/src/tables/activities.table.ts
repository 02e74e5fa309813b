import { EntitySchema } from 'typeorm';
import type { ActivityKind, ActivityOutcome, CallDirection } from '#conveyor';
import { integer, moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** A call, a meeting, a presentation, an email that an employee logged on a lead. */
export type ActivityRow = Readonly<{
  id: string;
  leadId: string;
  /** The visit that was open when it was logged; null when the lead was won or lost. */
  visitId: string | null;
  /** Where the lead stood, or stood last. */
  stageId: string;
  employeeId: string | null;
  kind: ActivityKind;
  outcome: ActivityOutcome;
  at: number;
  /** How long it took; null: nobody said. */
  durationSeconds: number | null;
  note: string | null;
  createdAt: number;
  /** A telephone exchange's own id of the call that it has told of; null: somebody logged it himself. */
  externalId: string | null;
  direction: CallDirection | null;
  /** Where the call can be heard. */
  recordingUrl: string | null;
}>;

export const activities = new EntitySchema<ActivityRow>({
  name: 'activities',
  columns: {
    id: primary(uuid('id'), 'activities_pkey'),
    leadId: uuid('lead_id'),
    visitId: nullable(uuid('visit_id')),
    stageId: uuid('stage_id'),
    employeeId: nullable(uuid('employee_id')),
    kind: text('kind'),
    outcome: text('outcome'),
    at: moment('at'),
    durationSeconds: nullable(integer('duration_seconds')),
    note: nullable(text('note')),
    createdAt: moment('created_at'),
    externalId: nullable(text('external_id')),
    direction: nullable(text('direction')),
    recordingUrl: nullable(text('recording_url')),
  },
  checks: [
    {
      name: 'activities_outcome_of_kind',
      expression: `case kind when 'call' then outcome in ('connected', 'no_answer')
        when 'meeting' then outcome in ('held', 'no_show')
        when 'presentation' then outcome in ('held', 'no_show')
        when 'email' then outcome in ('sent', 'answered') else false end`,
    },
    { name: 'activities_direction', expression: `direction in ('in', 'out')` },
    { name: 'activities_recording_https', expression: `recording_url like 'https://%'` },
    { name: 'activities_duration', expression: 'duration_seconds between 0 and 86400' },
  ],
  foreignKeys: [
    refersTo('activities_lead', 'leadId', 'leads'),
    refersTo('activities_visit', 'visitId', 'visits'),
    refersTo('activities_stage', 'stageId', 'stages'),
    refersTo('activities_employee', 'employeeId', 'employees'),
  ],
  indices: [
    index('activities_of_lead', ['leadId', 'at', 'id']),
    index('activities_of_employee', ['employeeId', 'at'], 'employee_id is not null'),
    unique('activities_external_id', ['externalId'], 'external_id is not null'),
    index('activities_of_visit', ['visitId'], 'visit_id is not null'),
  ],
});
