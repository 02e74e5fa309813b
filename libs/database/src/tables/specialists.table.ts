import { EntitySchema } from 'typeorm';
import type { Fits, SpecialistRank, Strength } from '#conveyor';
import { double, integer, jsonb, moment, nullable, otherwise, primary, text, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** An employee assigned to a stage: what was agreed with him there. */
export type SpecialistRow = Readonly<{
  stageId: string;
  employeeId: string;
  rank: SpecialistRank;
  weight: number;
  capacity: number;
  since: number;
  /** Which leads he takes; null: all. */
  fits: Fits | null;
  /** How well he does, as it was measured; null: it was not. */
  strength: Strength | null;
}>;

export const specialists = new EntitySchema<SpecialistRow>({
  name: 'specialists',
  columns: {
    stageId: primary(uuid('stage_id'), 'specialists_pkey'),
    employeeId: primary(uuid('employee_id'), 'specialists_pkey'),
    rank: text('rank'),
    weight: double('weight'),
    capacity: integer('capacity'),
    since: otherwise(moment('since'), () => 'now()'),
    fits: nullable(jsonb('fits')),
    strength: nullable(jsonb('strength')),
  },
  checks: [
    { name: 'specialists_rank_known', expression: `rank in ('primary', 'reserve')` },
    { name: 'specialists_weight_positive', expression: 'weight > 0' },
    { name: 'specialists_capacity_positive', expression: 'capacity > 0' },
  ],
  foreignKeys: [
    refersTo('specialists_stage', 'stageId', 'stages'),
    refersTo('specialists_employee', 'employeeId', 'employees'),
  ],
  indices: [index('specialists_of_employee', ['employeeId'])],
});
