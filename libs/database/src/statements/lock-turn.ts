import type { Statement } from '../statement.ts';

/** Locks the turn of stage $1, or makes its first one, which nobody else sees until it is committed. */
export const lockTurn: Statement<never> = {
  name: 'lock_turn',
  text: `insert into turns (stage_id, number, credits) values ($1, 0, '{}')
    on conflict (stage_id) do update set number = turns.number`,
};
