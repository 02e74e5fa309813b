import { EntitySchema } from 'typeorm';
import type { ActivityKind, EmployeeRole, NormPeriod } from '#conveyor';
import { integer, moment, nullable, primary, text, uuid } from './columns.ts';
import { index, refersTo, unique } from './keys.ts';

/** That a department has said its norms, by whom and when; without a row nobody has yet. */
export type ActivityNormListRow = Readonly<{
  departmentId: string;
  version: number;
  changedAt: number;
  changedBy: string | null;
}>;

/** How many activities of a kind are asked of whom: one line of a department's list. */
export type ActivityNormRow = Readonly<{
  departmentId: string;
  /** In the list, from 1 on. */
  position: number;
  stageId: string | null;
  role: EmployeeRole | null;
  kind: ActivityKind;
  period: NormPeriod;
  count: number;
}>;

export const activityNormLists = new EntitySchema<ActivityNormListRow>({
  name: 'activity_norm_lists',
  columns: {
    departmentId: primary(uuid('department_id'), 'activity_norm_lists_pkey'),
    version: integer('version'),
    changedAt: moment('changed_at'),
    changedBy: nullable(uuid('changed_by')),
  },
  foreignKeys: [
    refersTo('activity_norm_lists_department', 'departmentId', 'departments'),
    refersTo('activity_norm_lists_changed_by', 'changedBy', 'employees'),
  ],
});

export const activityNorms = new EntitySchema<ActivityNormRow>({
  name: 'activity_norms',
  columns: {
    departmentId: primary(uuid('department_id'), 'activity_norms_pkey'),
    position: primary(integer('position'), 'activity_norms_pkey'),
    stageId: nullable(uuid('stage_id')),
    role: nullable(text('role')),
    kind: text('kind'),
    period: text('period'),
    count: integer('count'),
  },
  checks: [
    { name: 'activity_norms_of_somebody', expression: 'stage_id is not null or role is not null' },
    { name: 'activity_norms_role', expression: `role in ('admin', 'head', 'rep')` },
    { name: 'activity_norms_kind', expression: `kind in ('call', 'meeting', 'presentation', 'email')` },
    { name: 'activity_norms_period', expression: `period in ('day', 'week')` },
    { name: 'activity_norms_count', expression: 'count between 1 and 1000' },
  ],
  foreignKeys: [
    {
      name: 'activity_norms_list',
      target: 'activity_norm_lists',
      columnNames: ['departmentId'],
      referencedColumnNames: ['departmentId'],
    },
    refersTo('activity_norms_stage', 'stageId', 'stages'),
  ],
  indices: [
    unique(
      'activity_norms_once_of_both',
      ['departmentId', 'kind', 'period', 'stageId', 'role'],
      'stage_id is not null and role is not null',
    ),
    unique('activity_norms_once_of_stage', ['departmentId', 'kind', 'period', 'stageId'], 'role is null'),
    unique('activity_norms_once_of_role', ['departmentId', 'kind', 'period', 'role'], 'stage_id is null'),
    index('activity_norms_of_stage', ['stageId'], 'stage_id is not null'),
  ],
});
