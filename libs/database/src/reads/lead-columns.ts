import { iso } from '../statements/iso.ts';

/** A lead's own columns as answers name them; `l` is the lead. */
export const LEAD = `l.id, l.version, l.funnel_id as "funnelId", l.status, l.name, l.company, l.email, l.phone,
  l.amount::float8 as amount, l.currency, l.source, l.language, l.region, l.segment, l.external_id as "externalId",
  ${iso('l.created_at')} as "createdAt", ${iso('l.closed_at')} as "closedAt",
  ${iso('l.erased_at')} as "erasedAt"`;

/** Where a lead stands, or null; `v` is its open visit, `s` the visit's stage, `e` its employee. */
export const PLACE = `case when v.id is not null then json_build_object('stage', ${sticker('s')}, 'employee', ${named('e')},
  'waiting', v.employee_id is null, 'enteredAt', ${iso('v.entered_at')}, 'dueAt', ${iso('v.due_at')}) end`;

/** A stage as its sticker shows it. */
export function sticker(stage: string): string {
  return `json_build_object('id', ${stage}.id, 'name', ${stage}.name, 'colour', ${stage}.colour)`;
}

/** The same, or null when the join found none. */
export function stickerOrNone(stage: string): string {
  return `case when ${stage}.id is not null then ${sticker(stage)} end`;
}

/** An employee or a funnel by id and name; null when the join found none. */
export function named(row: string): string {
  return `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${row}.name) end`;
}
