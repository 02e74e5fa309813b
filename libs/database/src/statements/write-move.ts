import { family } from './composed.ts';
import { moveParts, type WrittenRow } from './move-parts.ts';
import { MOVE_PARTS, type Has, type MovePart, type MovePlaces, type MoveValue } from './move-values.ts';
import { locked, place, together, type Guard } from './place.ts';
import { seat } from './seats.ts';

/**
 * Writes a whole move, or nothing: guarded by the lead's version, its place, a free seat, and the handoff that
 * it answers, because accepting leaves the lead's version as it is. One statement is one transaction, so there
 * is no moment at which half of a move can be seen or lost.
 */
export const writeMove = family<WrittenRow, MovePart, MoveValue>(
  'write_move',
  MOVE_PARTS,
  (has, $) => `
with
  ${has('opens') ? `${seat(has, $)},` : ''}
  go as materialized (${locked('l.id as lead_id', guard(has, $))}),
  moved as (update leads l set version = ${$('toVersion')}, status = ${$('status')},
      closed_at = ${$('closedAt')}::timestamptz
    from go where l.id = go.lead_id returning l.id)${moveParts(has, $)}`,
);

function guard(has: Has, $: MovePlaces): Guard {
  return together(
    [
      {
        tables: ['leads l'],
        conditions: [`l.id = ${$('leadId')} and l.version = ${$('fromVersion')}`],
        own: ['l'],
        shared: [],
      },
      has('opens') ? place(has, $) : [],
      has('answers') ? handoff($) : [],
    ].flat(),
  );
}

function handoff($: MovePlaces): Guard {
  return {
    tables: ['handoffs h'],
    conditions: [`h.id = ${$('answers')} and h.state = ${$('answersFrom')}`],
    own: ['h'],
    shared: [],
  };
}
