import type { HandoffState, Language } from '#conveyor';
import type { Statement } from '../statement.ts';
import { ms } from './ms.ts';

/** A handoff as its receiver is shown it when he answers without signing in. */
export type OfferRead = Readonly<{
  handoffId: string;
  state: HandoffState;
  answeredAt: number | null;
  /** Why he said no. */
  reason: string | null;
  answerDueAt: number | null;
  receiver: Readonly<{
    id: string;
    name: string;
    email: string | null;
    slackUserId: string | null;
    language: Language;
    timeZone: string;
    /** False: he has left. */
    isHere: boolean;
  }>;
  lead: Readonly<{
    id: string;
    name: string;
    company: string | null;
    amount: number | null;
    currency: string | null;
    source: string | null;
  }>;
  stage: Readonly<{ name: string }>;
  /** Who passes it; null when it comes from outside or out of a queue. */
  from: string | null;
  brief: string | null;
}>;

/** A handoff ($1) as its receiver is shown it. */
export const readOffer: Statement<OfferRead> = {
  name: 'read_offer',
  text: `select h.id as "handoffId", h.state, h.reason, ${ms('h.answered_at')} as "answeredAt", ${ms('h.answer_due_at')} as "answerDueAt",
      json_build_object('id', e.id, 'name', e.name, 'email', e.email, 'slackUserId', e.slack_user_id,
        'language', e.language, 'timeZone', e.time_zone, 'isHere', e.active) as receiver,
      json_build_object('id', l.id, 'name', l.name, 'company', l.company, 'amount', l.amount, 'currency', l.currency,
        'source', l.source) as lead,
      json_build_object('name', s.name) as stage, f.name as "from", v.brief
    from handoffs h join employees e on e.id = h.to_employee_id join leads l on l.id = h.lead_id
      join visits v on v.id = h.visit_id join stages s on s.id = v.stage_id
      left join employees f on f.id = h.from_employee_id
    where h.id = $1`,
};
