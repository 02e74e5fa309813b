import { EntitySchema } from 'typeorm';
import type { Credits } from '#conveyor';
import { integer, jsonb, primary, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** How far a stage's round robin is: how often it has gone on, and what it owes to whom. */
export type TurnRow = Readonly<{ stageId: string; number: number; credits: Credits }>;

export const turns = new EntitySchema<TurnRow>({
  name: 'turns',
  columns: {
    stageId: primary(uuid('stage_id'), 'turns_pkey'),
    number: integer('number'),
    credits: jsonb('credits'),
  },
  foreignKeys: [refersTo('turns_stage', 'stageId', 'stages')],
});
