import type { Statement } from '../statement.ts';
import { FACTS_RECORD } from './lead-facts.ts';
import { MOVE_VALUES, placeholders } from './move-values.ts';
import { hasPlace, isTurn, MOVE_PARTS, SEAT, TURN, type WrittenRow } from './write-move.ts';

const $ = placeholders([...MOVE_VALUES, 'funnelId', 'facts']);

/** Writes a new lead (its facts as one JSON object) with its first visit, or nothing when its place is gone or no seat is free. */
export const enterLead: Statement<WrittenRow> = {
  name: 'enter_lead',
  text: `
with
  ${SEAT},
  ${TURN},
  ready as materialized (select true as is_turn where ${isTurn('true')}),
  entered as (insert into leads (id, funnel_id, version, status, name, company, email, phone, amount, currency,
      source, language, region, segment, external_id, created_at)
    select ${$.leadId}::uuid, ${$.funnelId}::uuid, 1, 'open', f.name, f.company, f.email, f.phone, f.amount, f.currency,
      f.source, f.language, f.region, f.segment, f."externalId", ${$.at}::timestamptz
    from jsonb_to_record(${$.facts}::jsonb) as f ${FACTS_RECORD}, ready
    where ${hasPlace('ready.is_turn')} returning id),
  go as materialized (select entered.id as lead_id, (select seat from seat) as seat, (select seat_in_all from seat) as seat_in_all
    from entered),
  ${MOVE_PARTS}`,
};
