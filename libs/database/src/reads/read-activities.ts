import type { Activity, ActivityQuery } from '#contracts';
import type { Statement, Value } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { Composition } from './composition.ts';
import { named, sticker } from './lead-columns.ts';

/** An activity as answers name it; `x` is the activity, and `ACTIVITY_FROM` follows. */
export const ACTIVITY = `x.id, x.kind, x.outcome, ${named('w')} as employee, ${sticker('p')} as stage, x.visit_id as "visitId",
  ${iso('x.at')} as at, x.duration_seconds as "durationSeconds", x.note, ${iso('x.created_at')} as "createdAt",
  x.direction, x.recording_url as "recordingUrl"`;

export const ACTIVITY_FROM = `from activities x join stages p on p.id = x.stage_id left join employees w on w.id = x.employee_id`;

/** One activity ($1). */
export const readActivity: Statement<Activity> = {
  name: 'read_activity',
  text: `select ${ACTIVITY} ${ACTIVITY_FROM} where x.id = $1`,
};

/** A row when there is a lead with this id ($1). */
export const leadIsThere: Statement<{ id: string }> = {
  name: 'lead_is_there',
  text: 'select id from leads where id = $1',
};

/** The newest activities of a lead that a query asks for, and one more that tells of a next page. */
export function listActivities(
  leadId: string,
  { cursor, limit }: ActivityQuery,
): { statement: Statement<Activity>; values: readonly Value[] } {
  const parts = new Composition();
  const id = parts.value(leadId);
  const [at, before] = cursor ?? [];
  const older = parts.given(
    at,
    'c',
    (moment) => `(x.at, x.id) < (${moment}, ${parts.value(before ?? null)})`,
  );
  const conditions = [`x.lead_id = ${id}`, ...older].join(' and ');
  const most = parts.value(limit + 1);
  const text = `select ${ACTIVITY} ${ACTIVITY_FROM} where ${conditions} order by x.at desc, x.id desc limit ${most}`;
  return { statement: parts.statement('activities', text), values: parts.values };
}
