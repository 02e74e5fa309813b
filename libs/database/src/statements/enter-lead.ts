import type { Statement } from '../statement.ts';
import { hasPlace, MOVE_PARTS, SEAT, type WrittenRow } from './write-move.ts';

/** Writes a new lead ($1 id, $36 funnel, $37 its facts as one JSON object) with its first visit, or nothing when its place is gone or no seat is free. */
export const enterLead: Statement<WrittenRow> = {
  name: 'enter_lead',
  text: `
with
  ${SEAT},
  entered as (insert into leads (id, funnel_id, version, status, name, company, email, phone, amount, currency,
      source, language, region, segment, external_id, created_at)
    select $1::uuid, $36::uuid, 1, 'open', f.name, f.company, f.email, f.phone, f.amount, f.currency,
      f.source, f.language, f.region, f.segment, f."externalId", $3::timestamptz
    from jsonb_to_record($37::jsonb) as f (name text, company text, email text, phone text, amount numeric,
      currency text, source text, language text, region text, segment text, "externalId" text)
    where ${hasPlace('f.name')} returning id),
  go as materialized (select entered.id as lead_id, (select seat from seat) as seat from entered),
  ${MOVE_PARTS}`,
};
