import { MOST_DEATHS, type Channel } from '#conveyor';
import { SOON_MS, type Statement } from '../statement.ts';
import { IS_WANTED } from './is-wanted.ts';
import { ADDRESS, MESSAGE_FACTS, messageFrom, type CommonFacts } from './message-facts.ts';
import { ms } from './ms.ts';
import { ONE } from './one-notification.ts';
import { IS_REFUSED } from './refused-addresses.ts';
import { IS_SUBJECT_WANTED, SUBJECT_FACTS, type SubjectMessageFacts } from './subject-facts.ts';

/** A notification that was taken for an attempt; nothing in its message can be older than that. */
export type Taken = Readonly<{
  state: 'claimed' | 'suppressed' | 'needs_attention';
  /** Why, where it was not taken. */
  code: 'NOT_WANTED_ANY_MORE' | 'WORKERS_DIED' | null;
  attempt: number;
  /** From when its attempts count: when it was made, or when a pause or somebody let it begin anew. */
  since: number;
  /** Null: neither the receiver nor his department has said how he wants to be told. */
  preferences: KeptFor | null;
  /** Whether the provider knows nothing of the address that the receiver has now. */
  isRefused: boolean;
}>;

/** How the receiver of a notification wants to be told, as it is kept. */
export type KeptFor = Readonly<{
  /** Of his own, and of his department; null: nothing is said. */
  own: unknown;
  ofDepartment: unknown;
  channels: readonly Channel[];
  /** How often this very notification was put off. */
  deferrals: number;
}>;

const PREFERENCES = `case when num_nonnulls(own.id, common.id) > 0 then json_build_object('own', own.preferences,
    'ofDepartment', common.preferences, 'channels', e.channels, 'deferrals', n.deferrals) end as preferences`;

const PREFERENCES_FROM = `
  left join notification_preferences own on own.employee_id = e.id
  left join notification_preferences common on common.department_id = e.department_id`;

/** The notifications about leads, or those about something else, as one statement takes them. */
type Family = Readonly<{ which: string; isWanted: string; facts: string; from: string }>;

/**
 * Takes a notification ($1, now $2) for one more attempt and reads what its message is made of. No row:
 * it is not due (sent, waiting for its retry, already leaving), or its channel is paused. A claim that a dead attempt left behind is
 * taken over: nothing had left yet, and the dead one can't go on because the attempt's number has grown. Who is run for it alone
 * ($3) finds a claim only where a worker has died, or frozen; a message of which that is true once too often is left to a person.
 */
function take({ which, isWanted, facts, from }: Family): string {
  return `
with
  ${ONE},
  due as materialized (select n.id, ${isWanted} as wanted, n.deaths + case when $3 and n.state = 'claimed' then 1 else 0 end as deaths
    from one n
    where n.lead_id is ${which} and (n.state in ('pending', 'claimed') or (n.state = 'retry' and n.due_at <= $2))
      and not exists (select 1 from channel_pauses p where p.channel = n.channel and p.until > $2)),
  claimed as (update notifications n set attempts = n.attempts + 1, changed_at = $2, deaths = due.deaths,
      state = case when not due.wanted then 'suppressed' when due.deaths >= ${MOST_DEATHS} then 'needs_attention' else 'claimed' end,
      code = case when not due.wanted then 'NOT_WANTED_ANY_MORE' when due.deaths >= ${MOST_DEATHS} then 'WORKERS_DIED' end
    from due where n.id = due.id returning n.*)
select n.state, n.code, n.attempts as attempt, ${ms('greatest(n.created_at, n.renewed_at)')} as since, ${PREFERENCES}, ${IS_REFUSED} as "isRefused", ${facts}
from claimed n ${from} ${PREFERENCES_FROM}`;
}

/** Takes one about leads. */
export const claimNotification: Statement<CommonFacts & Taken> = {
  name: 'claim_notification',
  withinMs: SOON_MS,
  text: take({
    which: 'not null',
    isWanted: IS_WANTED,
    facts: MESSAGE_FACTS,
    from: messageFrom('left out'),
  }),
};

/** Takes one about no lead. A statement of its own, so that it makes none about leads slower: those are told by the minute. */
export const claimSubjectNotification: Statement<SubjectMessageFacts & Taken> = {
  name: 'claim_subject_notification',
  withinMs: SOON_MS,
  text: take({
    which: 'null',
    isWanted: IS_SUBJECT_WANTED,
    facts: `${ADDRESS}, ${SUBJECT_FACTS}`,
    from: 'join employees e on e.id = n.employee_id',
  }),
};
