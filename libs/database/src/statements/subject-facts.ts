import type { Channel, ReportNoticeKind } from '#conveyor';
import type { AlertFacts } from '#conveyor/alerts';
import type { AddressNoticeKind } from '#conveyor/ops';
import type { FunnelReport } from '#insight';
import type { Address } from './message-facts.ts';
import { REFUSALS_OF } from './refused-addresses.ts';

/** What a message is made of that is about no lead but about something else, its subject. */
export type SubjectMessageFacts =
  AccountMessageFacts | AlertMessageFacts | ReportMessageFacts | AddressMessageFacts;

/** What a letter to a person about his account is made of, but for its link, which nobody may know before. */
export type AccountMessageFacts = Address &
  (
    | { kind: 'account.invited'; subjectId: string; about: { by: string | null } }
    | { kind: 'account.reset'; subjectId: string; about: null }
  );

/** What a message about an alert is made of. */
export type AlertMessageFacts = Address & { subjectId: string; about: AlertFacts } & (
    { kind: 'alert.raised' } | { kind: 'alert.reminder' } | { kind: 'alert.ended' }
  );

/** What a report is made of: it was counted when it was due, and says the same wherever it is read later. */
export type ReportMessageFacts = Address & { kind: ReportNoticeKind; subjectId: string; about: FunnelReport };

/** What a message about an address is made of that its provider knows nothing of; its subject is whose address it is. */
export type AddressMessageFacts = Address & {
  kind: AddressNoticeKind;
  subjectId: string;
  /** What the provider said; null where the address is fine by now. */
  about: AddressFacts & { person: string; said: string | null };
};

/** Which address it is, and whether its owner is told. */
export type AddressFacts = Readonly<{ channel: Channel; isOwn: boolean }>;

/** What the notification `n` is about, where it is about no lead. */
export const ABOUT_SUBJECT = `case n.kind when 'account.invited' then
    json_build_object('by', (select i.name from employees i where i.id = (n.facts->>'by')::uuid)) when 'address.refused' then
    (n.facts || (select jsonb_build_object('person', i.name, 'said', r.detail) from employees i
      left join refused_addresses r on r.employee_id = i.id and r.channel = n.facts->>'channel' where i.id = n.subject_id))::json else n.facts::json end`;

/** The columns of `SubjectMessageFacts` beside its address; `n` is the notification. */
export const SUBJECT_FACTS = `n.subject_id as "subjectId", ${ABOUT_SUBJECT} as about`;

const OF_SAME_SUBJECT = 'o.subject_id = n.subject_id';

/** Whether the alert is over. */
const IS_OVER = `exists (select 1 from notifications o where ${OF_SAME_SUBJECT} and o.kind = 'alert.ended')`;

/** Whether the receiver was told, on the same channel, that it had begun. */
const HAS_HEARD = `exists (select 1 from notifications o where ${OF_SAME_SUBJECT} and o.kind = 'alert.raised'
    and o.employee_id = n.employee_id and o.channel = n.channel and o.state in ('sending', 'sent', 'ambiguous'))`;

/** Whether he was told later, so that the link of that letter is the one that holds. */
const IS_TOLD_AGAIN = `exists (select 1 from notifications o where ${OF_SAME_SUBJECT} and o.kind = n.kind and o.seq > n.seq)`;

/** Whether he has used a link of such a letter since. */
const HAS_COME = `exists (select 1 from one_time_links k where k.employee_id = n.subject_id and k.used_at >= n.created_at
    and k.purpose = case n.kind when 'account.invited' then 'invitation' else 'reset' end)`;

/** Whether he has had the account since: what leads to one that was closed must not lead to a later one. */
const IS_OPEN = `exists (select from accounts a where a.employee_id = n.subject_id and a.created_at <= n.created_at)`;

/** Whether he has asked for just this report, having seen it; or still wants reports, and, of one about everybody, still heads the department. */
const IS_READER = `(exists (select from reports p where p.id = n.subject_id and p.asked_by = n.employee_id) or (not exists (select from report_refusals f where f.employee_id = n.employee_id)
    and ((n.facts->>'isOwn')::boolean or exists (select from reports p join headships h on h.department_id = p.department_id
      where p.id = n.subject_id and h.employee_id = n.employee_id))))`;

/** Whether nothing is sent to the address yet. */
const IS_STILL_REFUSED = `exists (select from employees e where e.id = n.subject_id and e.active
    and exists (select ${REFUSALS_OF} and r.channel = n.facts->>'channel'))`;

/**
 * Whether a notification about no lead still tells the truth: an alert is still on, its end is told to who has heard of its
 * beginning, and whoever is to come to his account still has it, has not come yet, and was not written to once more.
 */
export const IS_SUBJECT_WANTED = `(case
  when n.kind in ('alert.raised', 'alert.reminder') then not ${IS_OVER}
  when n.kind = 'alert.ended' then ${HAS_HEARD}
  when n.kind in ('report.daily', 'report.weekly') then ${IS_READER}
  when n.kind = 'address.refused' then ${IS_STILL_REFUSED}
  else ${IS_OPEN} and not ${IS_TOLD_AGAIN} and not ${HAS_COME}
  end and exists (select 1 from employees r where r.id = n.employee_id and r.active))`;
