import type { Message } from '#channels';
import { HOUR, type Instant } from '#conveyor';
import type { TemplateKind } from '#conveyor/templates';
import type { ExampleLead } from '#database/templates';

type Templated = Extract<Message, { kind: TemplateKind }>;

/** So many are in a message about several: the plural that Russian has and English has not. */
const SEVERAL = 3;

type At = Readonly<{ now: Instant; publicUrl: string }>;

/** A message of this kind as it could be about this lead. What is about several leads is about this one and two that are not named. */
export function exampleMessage(kind: TemplateKind, lead: ExampleLead, at: At): Templated {
  const { stage, brief, from, enteredAt, dueAt, answerDueAt } = lead;
  switch (kind) {
    case 'handoffs.offered':
      return { kind, ...several(lead, at), from: from === null ? [] : [from], away: [], brief, answerDueAt };
    case 'handoffs.reminder':
      return { kind, ...several(lead, at), dueAt: answerDueAt };
    case 'leads.reminder':
      return { kind, ...several(lead, at), dueAt };
    case 'lead.overdue': {
      const late = { lead: lead.name, holder: lead.holder, dueAt: at.now - 2 * HOUR };
      return { kind, stage, at: at.now, count: SEVERAL, worst: [late], link: stageLink(at) };
    }
    case 'queue.waiting':
    case 'queue.claimable':
      return { kind, stage, count: SEVERAL, since: enteredAt, link: stageLink(at) };
    default:
      return ofLead(kind, lead, at);
  }
}

type OfLead = Extract<Templated, { lead: object }>['kind'];

function ofLead(kind: OfLead, example: ExampleLead, at: At): Templated {
  const { stage, brief, from, enteredAt, dueAt, answerDueAt, holder } = example;
  const { id, name, company, amount, currency, source } = example;
  const link = `${at.publicUrl}/leads/${id}`;
  const shared = { lead: { name, company, amount, currency, source }, stage, link };
  const now = { status: 'open', stage: stage.name, holder, isAwaited: false } as const;
  switch (kind) {
    case 'handoff.offered': {
      const why = { kind: 'chosen', load: 4, capacity: 10, rank: 'primary' } as const;
      const answer = answerOf(example, at);
      return { kind, ...shared, from, isReturned: false, why, brief, dueAt, answerDueAt, answer };
    }
    case 'handoff.reminder':
      return { kind, ...shared, from, brief, answerDueAt, answer: answerOf(example, at) };
    case 'lead.reminder':
      return { kind, ...shared, brief, since: enteredAt, dueAt };
    case 'handoff.escalated':
      return { kind, ...shared, offers: SEVERAL, refusals: [], now };
    case 'lead.moved':
      return { kind, ...shared, what: 'advanced', by: from, reason: null, now };
  }
}

function several({ name, stage }: ExampleLead, at: At) {
  return { count: SEVERAL, leads: [name], stages: [stage], link: stageLink(at) };
}

/** The buttons are there as they will be; that they lead nowhere goes without saying, nobody can press them. */
function answerOf({ id, answerDueAt }: ExampleLead, { publicUrl }: At) {
  const page = `${publicUrl}/answer/…`;
  return answerDueAt === null ? undefined : { handoffId: id, accept: page, decline: page };
}

function stageLink({ publicUrl }: At): string {
  return `${publicUrl}/line`;
}
