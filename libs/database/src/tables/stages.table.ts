import { EntitySchema } from 'typeorm';
import type { ExitCriteria } from '#conveyor';
import { integer, jsonb, moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** One step of a funnel. An archived one stays for the history of the leads that were there. */
export type StageRow = Readonly<{
  id: string;
  funnelId: string;
  position: number;
  name: string;
  colour: string;
  timeLimitMinutes: number | null;
  exit: ExitCriteria;
  archivedAt: number | null;
}>;

export const stages = new EntitySchema<StageRow>({
  name: 'stages',
  columns: {
    id: primary(uuid('id'), 'stages_pkey'),
    funnelId: uuid('funnel_id'),
    position: integer('position'),
    name: text('name'),
    colour: text('colour'),
    timeLimitMinutes: nullable(integer('time_limit_minutes')),
    exit: jsonb('exit_criteria'),
    archivedAt: nullable(moment('archived_at')),
  },
  checks: [{ name: 'stages_time_limit_positive', expression: 'time_limit_minutes > 0' }],
  foreignKeys: [refersTo('stages_funnel', 'funnelId', 'funnels')],
  indices: [unique('stages_position', ['funnelId', 'position'], 'archived_at is null')],
});
