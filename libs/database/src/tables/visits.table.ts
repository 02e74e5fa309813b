import { EntitySchema } from 'typeorm';
import type { AnsweredQuestion, VisitOutcome } from '#conveyor';
import {
  bigint,
  integer,
  jsonb,
  moment,
  nullable,
  otherwise,
  primary,
  text,
  uuid,
  yesOrNo,
} from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** One stay of one lead at one stage with one employee, or in the stage's queue. */
export type VisitRow = Readonly<{
  id: string;
  leadId: string;
  number: number;
  stageId: string;
  employeeId: string | null;
  enteredAt: number;
  dueAt: number | null;
  /** When the holder is to be reminded; null: not at all, or he was. */
  remindAt: number | null;
  /** True when the heads were told that the time limit has run out. */
  toldLate: boolean;
  /** True when its timers were found right once it was committed; what has written them since makes it false again. */
  timersChecked: boolean;
  /** True when it waits because a person wanted it to. */
  setAside: boolean;
  brief: string | null;
  endedAt: number | null;
  outcome: VisitOutcome | null;
  reason: string | null;
  lossReasonId: string | null;
  /** What was answered when it ended; null when nothing was. */
  answers: readonly AnsweredQuestion[] | null;
  /** True when its end was taken back: no figure counts that end, and a later visit goes on with the stay. */
  takenBack: boolean;
  /** Since when the stay lasts with which it goes on, where a move was taken back; null: since it was entered. Limits count from there. */
  standsSince: number | null;
  /** How the lead came to the stage with it; null: it was there already. By a trigger, as is the moment. */
  arrival: 'first' | 'again' | null;
  arrivedAt: number;
  /** When he who was given the lead said that he has it; null: he did not, or took it himself. By a trigger. */
  acceptedAt: number | null;
  /** Of its time until the work ended, and until it was accepted, the working time of whoever had the lead; null: not reckoned yet, or nothing to reckon. */
  workedMs: number | null;
  waitWorkedMs: number | null;
  /** Of the lead's time at the stage until the work ended the department's working time. */
  stayWorkedMs: number | null;
  endedBy: string | null;
  /** Which of the employee's places at the stage it takes, 1 to his capacity. */
  seat: number | null;
  /** Which of his places at all stages together, when he has a number of them. */
  seatInAll: number | null;
  /** True when a person gave or left him the lead although he has no place for it. */
  overCapacity: boolean;
}>;

/** Which visits have working times that are not reckoned yet. */
export const TO_RECKON = `(worked_ms is null and outcome in ('advanced', 'won', 'lost', 'returned')
  or wait_worked_ms is null and accepted_at is not null) and not taken_back`;

export const visits = new EntitySchema<VisitRow>({
  name: 'visits',
  columns: {
    id: primary(uuid('id'), 'visits_pkey'),
    leadId: uuid('lead_id'),
    number: integer('number'),
    stageId: uuid('stage_id'),
    employeeId: nullable(uuid('employee_id')),
    enteredAt: moment('entered_at'),
    dueAt: nullable(moment('due_at')),
    remindAt: nullable(moment('remind_at')),
    toldLate: otherwise(yesOrNo('told_late'), false),
    timersChecked: otherwise(yesOrNo('timers_checked'), false),
    setAside: otherwise(yesOrNo('set_aside'), false),
    brief: nullable(text('brief')),
    endedAt: nullable(moment('ended_at')),
    outcome: nullable(text('outcome')),
    reason: nullable(text('reason')),
    lossReasonId: nullable(uuid('loss_reason_id')),
    answers: nullable(jsonb('answers')),
    takenBack: otherwise(yesOrNo('taken_back'), false),
    standsSince: nullable(moment('stands_since')),
    arrival: nullable(text('arrival')),
    arrivedAt: moment('arrived_at'),
    acceptedAt: nullable(moment('accepted_at')),
    workedMs: nullable(bigint('worked_ms')),
    waitWorkedMs: nullable(bigint('wait_worked_ms')),
    stayWorkedMs: nullable(bigint('stay_worked_ms')),
    endedBy: nullable(uuid('ended_by')),
    seat: nullable(integer('seat')),
    seatInAll: nullable(integer('seat_in_all')),
    overCapacity: otherwise(yesOrNo('over_capacity'), false),
  },
  checks: [
    {
      name: 'visits_outcome_known',
      expression: `outcome in ('advanced', 'won', 'lost', 'returned', 'reassigned', 'claimed', 'declined',
        'expired', 'handed_out', 'undone')`,
    },
    { name: 'visits_arrival_known', expression: `arrival in ('first', 'again')` },
    { name: 'visits_seat_positive', expression: 'seat > 0' },
    { name: 'visits_seat_in_all_positive', expression: 'seat_in_all > 0' },
    { name: 'visits_end_is_whole', expression: '(ended_at is null) = (outcome is null)' },
    { name: 'visits_end_after_start', expression: 'ended_at >= entered_at' },
    { name: 'visits_taken_back_has_ended', expression: 'ended_at is not null or not taken_back' },
    { name: 'visits_stands_since_before', expression: 'stands_since <= entered_at' },
    { name: 'visits_set_aside_has_no_holder', expression: 'employee_id is null or not set_aside' },
    {
      name: 'visits_holder_has_seat',
      expression: 'employee_id is null or seat is not null or over_capacity',
    },
  ],
  foreignKeys: [
    refersTo('visits_lead', 'leadId', 'leads'),
    refersTo('visits_stage', 'stageId', 'stages'),
    refersTo('visits_employee', 'employeeId', 'employees'),
    refersTo('visits_loss_reason', 'lossReasonId', 'loss_reasons'),
    refersTo('visits_ended_by', 'endedBy', 'employees'),
  ],
  indices: [
    unique('visits_number', ['leadId', 'number']),
    unique('visits_one_open_a_lead', ['leadId'], 'ended_at is null'),
    unique('visits_one_lead_a_seat', ['stageId', 'employeeId', 'seat'], 'ended_at is null'),
    // With a column beside: made in beyond-typeorm.ts.
    { name: 'visits_one_lead_a_seat_in_all', columns: ['employeeId', 'seatInAll'], synchronize: false },
    index('visits_refused', ['leadId'], `outcome in ('declined', 'expired')`),
    index('visits_waiting', ['stageId'], 'ended_at is null and employee_id is null'),
    index('visits_to_remind', ['remindAt'], 'ended_at is null and remind_at is not null'),
    index('visits_late', ['dueAt'], 'ended_at is null and due_at is not null and not told_late'),
    index('visits_to_check', ['id'], 'ended_at is null and not timers_checked'),
    // What has left a stage in some days, which is also what was there then and is not any more.
    index('visits_ended', ['stageId', 'endedAt'], 'ended_at is not null'),
    index('visits_to_reckon', ['id'], TO_RECKON),
    index('visits_longest_open', ['stageId', 'enteredAt', 'leadId'], 'ended_at is null'),
    // Over expressions: made in beyond-typeorm.ts.
    { name: 'visits_due_soonest', columns: ['stageId', 'leadId'], synchronize: false },
    { name: 'visits_begun', columns: ['stageId'], synchronize: false },
  ],
});
