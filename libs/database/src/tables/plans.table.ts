import { EntitySchema } from 'typeorm';
import type { KeptFigures, PlanWishes } from '#contracts';
import type { SpecialistDraft } from '#conveyor';
import type { PlanDrift } from '#conveyor/alerts';
import { json, moment, nullable, primary, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** All specialists of a stage. */
export type StageSeats = Readonly<{ stageId: string; specialists: readonly SpecialistDraft[] }>;

/** A proposed line: what was wished, what is expected of it, and what became of it. */
export type PlanRow = Readonly<{
  id: string;
  funnelId: string;
  madeAt: number;
  madeBy: string | null;
  wishes: PlanWishes;
  figures: KeptFigures;
  appliedAt: number | null;
  appliedBy: string | null;
  undoneAt: number | null;
  undoneBy: string | null;
  /** The stages that it changed, as they were before and as it made them; null: it was not applied. */
  seatsBefore: readonly StageSeats[] | null;
  seatsAfter: readonly StageSeats[] | null;
  /** Since when the line is another one, because somebody has changed it by hand; null: it is as the plan left it. */
  leftAt?: number | null;
  leftBy?: string | null;
  /** Since when it is known that it brings less than it promised; null: it does not. */
  driftsSince?: number | null;
  /** How much less, and at which stage. */
  drift?: PlanDrift | null;
}>;

export const plans = new EntitySchema<PlanRow>({
  name: 'plans',
  columns: {
    id: primary(uuid('id'), 'plans_pkey'),
    funnelId: uuid('funnel_id'),
    madeAt: moment('made_at'),
    madeBy: nullable(uuid('made_by')),
    wishes: json('wishes'),
    figures: json('figures'),
    appliedAt: nullable(moment('applied_at')),
    appliedBy: nullable(uuid('applied_by')),
    undoneAt: nullable(moment('undone_at')),
    undoneBy: nullable(uuid('undone_by')),
    seatsBefore: nullable(json('seats_before')),
    seatsAfter: nullable(json('seats_after')),
    leftAt: nullable(moment('left_at')),
    leftBy: nullable(uuid('left_by')),
    driftsSince: nullable(moment('drifts_since')),
    drift: nullable(json('drift')),
  },
  checks: [
    {
      name: 'plans_applied_is_whole',
      expression:
        '(applied_at is null) = (seats_before is null) and (applied_at is null) = (seats_after is null)',
    },
    { name: 'plans_drifting_was_applied', expression: 'drifts_since is null or applied_at is not null' },
    { name: 'plans_drifting_is_whole', expression: '(drifts_since is null) = (drift is null)' },
    { name: 'plans_left_was_applied', expression: 'left_at is null or applied_at is not null' },
    { name: 'plans_undone_was_applied', expression: 'undone_at is null or applied_at is not null' },
  ],
  foreignKeys: [
    refersTo('plans_funnel', 'funnelId', 'funnels'),
    refersTo('plans_made_by', 'madeBy', 'employees'),
    refersTo('plans_applied_by', 'appliedBy', 'employees'),
    refersTo('plans_undone_by', 'undoneBy', 'employees'),
    refersTo('plans_left_by', 'leftBy', 'employees'),
  ],
  indices: [
    index('plans_of_funnel', ['funnelId', 'madeAt']),
    index('plans_drifting', ['id'], 'drifts_since is not null'),
  ],
});
