import { MOST_DEATHS, type NotificationState } from '#conveyor';
import { SOON_MS, type Statement } from '../statement.ts';
import { IS_WANTED } from './is-wanted.ts';
import { ONE } from './one-notification.ts';
import { IS_SUBJECT_WANTED } from './subject-facts.ts';

/**
 * The last word before the irreversible step of attempt $2 at notification $1 (now $3): `sending` if it is
 * still wanted and this attempt still owns it, `suppressed` if nobody wants it any more. No row: another
 * attempt has taken over. An attempt that was given leave and has not heard it may ask again, also when it was taken for dead
 * and called uncertain meanwhile: it has not sent.
 */
function leave(isWanted: string): string {
  return `
with
  ${ONE},
  due as materialized (select n.id, ${isWanted} as wanted from one n where n.attempts = $2 and n.state in ('claimed', 'sending', 'ambiguous')),
  marked as (update notifications n set changed_at = $3, state = case when due.wanted then 'sending' else 'suppressed' end,
      code = case when due.wanted then null else 'NOT_WANTED_ANY_MORE' end
    from due where n.id = due.id returning n.state),
  attempt as (insert into delivery_attempts (notification_id, number, started_at)
    select id, $2, $3 from due where wanted on conflict do nothing)
select state from marked`;
}

/** The last word about one that is about leads. */
export const markSending: Statement<{ state: 'sending' | 'suppressed' }> = {
  name: 'mark_sending',
  withinMs: SOON_MS,
  text: leave(IS_WANTED),
};

/** The last word about one that is about no lead. */
export const markSubjectSending: Statement<{ state: 'sending' | 'suppressed' }> = {
  name: 'mark_subject_sending',
  withinMs: SOON_MS,
  text: leave(IS_SUBJECT_WANTED),
};

/**
 * Writes how attempt $2 at notification $1 ended: state $3, now $4, due $5, provider's id $6, phase $7,
 * code $8, detail $9, cause $10. Also resolves an `ambiguous` that a rerun wrote while this attempt was still alive.
 */
export const settleNotification: Statement<{ settled: boolean }> = {
  name: 'settle_notification',
  withinMs: SOON_MS,
  text: `
with
  settled as (update notifications set state = $3::text, changed_at = $4::timestamptz, due_at = coalesce($5::timestamptz, due_at),
      deaths = 0, sent_at = case when $3 = 'sent' then $4::timestamptz end, provider_id = $6, code = $8::text, detail = $9::text, cause = $10
    where id = $1 and attempts = $2 and state in ('claimed', 'sending', 'ambiguous') returning id),
  attempt as (insert into delivery_attempts (notification_id, number, started_at, ended_at, outcome, phase, code, detail)
    select id, $2, $4, $4, $3, $7::text, $8, $9 from settled
    on conflict (notification_id, number) do update
      set ended_at = excluded.ended_at, outcome = excluded.outcome, phase = excluded.phase, code = excluded.code, detail = excluded.detail)
select exists (select 1 from settled) as settled`,
};

/**
 * Attempt $2 at notification $1 (now $3) broke off before anything left: it is due again at $4, or left to a person when that has
 * happened too often. What was leaving is left alone: nobody can know, and whoever looks for what is late says so.
 */
export const breakOff: Statement<{ state: 'retry' | 'needs_attention' }> = {
  name: 'break_off',
  withinMs: SOON_MS,
  text: `
with
  ${ONE}
update notifications n set deaths = n.deaths + 1, changed_at = $3, code = 'BROKE_OFF',
  state = case when n.deaths + 1 >= ${MOST_DEATHS} then 'needs_attention' else 'retry' end,
  due_at = case when n.deaths + 1 >= ${MOST_DEATHS} then n.due_at else $4::timestamptz end
from one where n.id = one.id and one.attempts = $2 and one.state = 'claimed' returning n.state`,
};

/** A dead attempt left the notification ($1, now $2) in `sending`: nobody can know whether it went out. */
export const markAmbiguous: Statement<{ leadId: string | null }> = {
  name: 'mark_ambiguous',
  withinMs: SOON_MS,
  text: `
with
  ${ONE},
  marked as (update notifications n set state = 'ambiguous', changed_at = $2::timestamptz, code = 'ATTEMPT_DIED'
    from one where n.id = one.id and one.state = 'sending' returning n.id, n.attempts, n.lead_id),
  attempt as (update delivery_attempts a set ended_at = $2, outcome = 'ambiguous', code = 'ATTEMPT_DIED'
    from marked where a.notification_id = marked.id and a.number = marked.attempts and a.ended_at is null)
select lead_id as "leadId" from marked`,
};

/** States that `settleNotification` may write. */
export type SettledState = Extract<
  NotificationState,
  'sent' | 'retry' | 'rejected' | 'ambiguous' | 'needs_attention' | 'suppressed'
>;
