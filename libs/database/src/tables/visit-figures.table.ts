import { EntitySchema } from 'typeorm';
import type { TimeMeasure } from '#conveyor';
import type { Grain, Tally } from '#insight';
import type { BucketsText } from '../figures/time-columns.ts';
import {
  bigint,
  date,
  integer,
  moment,
  nullable,
  otherwise,
  primary,
  sequence,
  text,
  uuid,
} from './columns.ts';

const counts = {
  entered: integer('entered'),
  first: integer('first'),
  again: integer('again'),
  advanced: integer('advanced'),
  won: integer('won'),
  lost: integer('lost'),
  returned: integer('returned'),
  handedOn: integer('handed_on'),
};

/** A change of what visits count as that no figure has in it yet: written by triggers, taken by the fold. The nil UUID stands for nobody. */
export type VisitDeltaRow = Tally &
  Readonly<{
    id: number;
    stageId: string;
    employeeId: string;
    enteredAt: number;
    lossReasonId: string | null;
    visitBucket: number | null;
    stayBucket: number | null;
    /** Where it is about a time that is known later than the beginning and the end: which, and how many more or fewer there are of it. */
    measure: Exclude<TimeMeasure, 'visit' | 'stay'> | null;
    bucket: number | null;
    times: number;
  }>;

// None of these refers to the line by a key: they follow from it, and what is taken out of it is counted out of them later.

export const visitDeltas = new EntitySchema<VisitDeltaRow>({
  name: 'visit_deltas',
  columns: {
    id: primary(sequence('id'), 'visit_deltas_pkey'),
    stageId: uuid('stage_id'),
    employeeId: uuid('employee_id'),
    enteredAt: moment('entered_at'),
    ...counts,
    lossReasonId: nullable(uuid('loss_reason_id')),
    visitBucket: nullable(integer('visit_bucket')),
    stayBucket: nullable(integer('stay_bucket')),
    measure: nullable(text('measure')),
    bucket: nullable(integer('bucket')),
    times: otherwise(integer('times'), 0),
  },
});

type Key = Readonly<{ grain: Grain; day: string; stageId: string; employeeId: string }>;

function keyOf(constraint: string) {
  return {
    stageId: primary(uuid('stage_id'), constraint),
    grain: primary(text('grain'), constraint),
    day: primary(date('day'), constraint),
    employeeId: primary(uuid('employee_id'), constraint),
  };
}

/** Visits by the day, week, month or year in which they were entered, as the department's clock has it: each visit is in one row of each grain. */
export type VisitFigureRow = Key & Tally;

export const visitFigures = new EntitySchema<VisitFigureRow>({
  name: 'visit_figures',
  columns: { ...keyOf('visit_figures_pkey'), ...counts },
});

/** How many took how long, by buckets. A stay is nobody's (the nil UUID): people may have shared it; waiting is its receiver's, and once more nobody's for all. */
export type VisitTimeRow = Key &
  Readonly<
    Record<'visit' | 'visitWorked' | 'stay' | 'stayWorked' | 'wait' | 'waitWorked', BucketsText | null>
  >;

export const visitTimes = new EntitySchema<VisitTimeRow>({
  name: 'visit_times',
  columns: {
    ...keyOf('visit_times_pkey'),
    visit: nullable(text('visit')),
    visitWorked: nullable(text('visit_worked')),
    stay: nullable(text('stay')),
    stayWorked: nullable(text('stay_worked')),
    wait: nullable(text('wait')),
    waitWorked: nullable(text('wait_worked')),
  },
});

/** Why visits ended as lost; the nil UUID: for no reason of the funnel's. */
export type VisitLossRow = Key & Readonly<{ lossReasonId: string; count: number }>;

export const visitLosses = new EntitySchema<VisitLossRow>({
  name: 'visit_losses',
  columns: {
    ...keyOf('visit_losses_pkey'),
    lossReasonId: primary(uuid('loss_reason_id'), 'visit_losses_pkey'),
    count: bigint('count'),
  },
});
