import { family } from './composed.ts';
import { FACTS_RECORD } from './lead-facts.ts';
import { moveParts, type WrittenRow } from './move-parts.ts';
import { MOVE_PARTS, type MovePart, type MoveValue } from './move-values.ts';
import { locked, place } from './place.ts';
import { seat } from './seats.ts';

/** What a new lead is written with besides its first visit. */
export type EntranceValue = MoveValue | 'funnelId' | 'facts';

/** Writes a new lead (its facts as one JSON object) with its first visit, or nothing when its place is gone or no seat is free. */
export const enterLead = family<WrittenRow, MovePart, EntranceValue>(
  'enter_lead',
  MOVE_PARTS,
  (has, $) => `
with
  ${seat(has, $)},
  ready as materialized (${locked('s.id', place(has, $))}),
  entered as (insert into leads (id, funnel_id, version, status, name, company, email, phone, amount, currency,
      source, language, region, segment, external_id, created_at)
    select ${$('leadId')}::uuid, ${$('funnelId')}::uuid, 1, 'open', f.name, f.company, f.email, f.phone, f.amount, f.currency,
      f.source, f.language, f.region, f.segment, f."externalId", ${$('at')}::timestamptz
    from ready, jsonb_to_record(${$('facts')}::jsonb) as f ${FACTS_RECORD} returning id),
  go as materialized (select id as lead_id from entered)${moveParts(has, $)}`,
);
