import type { Channel, Language, LeadNoticeKind, NoticeKind, SpecialistRank } from '#conveyor';
import type { MessageTexts } from '#conveyor/templates';
import type { KindFacts } from './kind-facts.ts';
import { candidateField } from './candidate-field.ts';
import { ms } from './ms.ts';

/** What a message about leads is made of, as it is in the moment of reading. */
export type LeadMessageFacts = CommonFacts & KindFacts;

/** Of which kind a message is and to whom it goes. */
export type Address = {
  kind: NoticeKind;
  channel: Channel;
  createdAt: number;
  employeeId: string;
  recipient: {
    name: string;
    email: string | null;
    slackUserId: string | null;
    telegramChatId: string | null;
    webhookUserId: string | null;
    language: Language;
    timeZone: string;
    isOfDemo: boolean;
  };
};

/** What every message about leads is made of. */
export type CommonFacts = Address & {
  kind: LeadNoticeKind;
  lead: {
    id: string;
    name: string;
    company: string | null;
    amount: number | null;
    currency: string | null;
    source: string | null;
  };
  stage: { id: string; name: string; colour: string };
  /** Since when the visit lasts, and until when it may. */
  enteredAt: number;
  dueAt: number | null;
  /** Until when the handoff must be answered. */
  answerDueAt: number | null;
  /** The handoff, while it waits for an answer that is due some time. */
  toAnswer: string | null;
  brief: string | null;
  from: string | null;
  /** What the department of the stage has put in place of the product's own texts, in the receiver's language. */
  texts: MessageTexts | null;
  decision: {
    by: 'policy' | 'person' | 'claim';
    /** Who named the receiver, when somebody known did. */
    namedBy: string | null;
    /** Whether he was asked before the policy was, and whether that was because the lead came back to him. */
    isPreferred: boolean;
    isBack: boolean;
    /** Whether it was taken from somebody else at the same stage. */
    isTakenOver: boolean;
    /** What he had worked before, where the policy asks for that. */
    knows: 'lead' | 'phone' | 'company' | null;
    rank: SpecialistRank;
    load: number;
    capacity: number;
  } | null;
};

const ofReceiver = (field: string): string => candidateField('d.record', 'c', field);

/** The columns of `Address`; `n` is the notification, `e` its receiver. */
export const ADDRESS = `n.kind, n.channel, ${ms('n.created_at')} as "createdAt", n.employee_id as "employeeId",
  json_build_object('name', e.name, 'email', e.email, 'slackUserId', e.slack_user_id,
    'telegramChatId', e.telegram_chat_id, 'webhookUserId', e.webhook_user_id, 'language', e.language,
    'timeZone', e.time_zone, 'isOfDemo', exists (select from demos m where n.employee_id = any(m.employee_ids))) as recipient`;

/** The columns of `CommonFacts`; `n` is the notification, and `messageFrom` follows it. */
export const MESSAGE_FACTS = `${ADDRESS},
  json_build_object('id', l.id, 'name', l.name, 'company', l.company, 'amount', l.amount, 'currency', l.currency,
    'source', l.source) as lead,
  json_build_object('id', s.id, 'name', s.name, 'colour', s.colour) as stage,
  ${ms('v.entered_at')} as "enteredAt", ${ms('v.due_at')} as "dueAt", ${ms('h.answer_due_at')} as "answerDueAt",
  case when h.state = 'offered' and h.answer_due_at is not null then h.id end as "toAnswer",
  v.brief, sender.name as "from",
  (select t.texts from message_templates t join funnels f on f.department_id = t.department_id
    where f.id = s.funnel_id and t.kind = n.kind and t.language = e.language) as texts,
  case when n.kind = 'handoff.offered' then (select json_build_object('by', d.record->>'by', 'rank', ${ofReceiver('rank')},
      'load', ${ofReceiver('load')}, 'capacity', ${ofReceiver('capacity')}, 'namedBy', a.name,
      'isPreferred', d.record->>'preferred' is not distinct from c->>'employeeId', 'isBack', p.outcome = 'returned', 'isTakenOver', p.outcome = 'reassigned',
      'knows', case when d.record->>'policy' = 'same-person-first' then ${ofReceiver('knows')}->>'through' end)
    from decisions d cross join json_array_elements(d.record->'considered') c
      left join visits p on p.lead_id = v.lead_id and p.number = v.number - 1
      left join employees a on a.id = p.ended_by
    where d.visit_id = n.visit_id and c->>'employeeId' = n.employee_id::text) end as decision`;

/** What stands behind `from notifications n`, or whatever `n` is read from; `others` are those about no lead. */
export function messageFrom(others: 'left out' | 'kept'): string {
  const join = others === 'kept' ? 'left join' : 'join';
  return `
  join employees e on e.id = n.employee_id
  ${join} leads l on l.id = n.lead_id
  ${join} stages s on s.id = n.stage_id
  ${join} visits v on v.id = n.visit_id
  left join handoffs h on h.id = n.handoff_id
  left join employees sender on sender.id = h.from_employee_id`;
}
