import type { AlertRaised, Message, ReportMessage, Why } from '#channels';
import type { ReportNoticeKind } from '#conveyor';
import { TEMPLATE_KINDS, type TemplateKind } from '#conveyor/templates';
import type { OneLeadKind } from '#conveyor/ops';
import type { AddressMessageFacts, AlertMessageFacts, LeadMessageFacts, ReportMessageFacts } from '#database';
import type { FunnelReport } from '#insight';

/** What a notification tells, from what is true now; `publicUrl` has no slash at its end. */
export function composeMessage(
  claimed: LeadMessageFacts | AlertMessageFacts | ReportMessageFacts | AddressMessageFacts,
  publicUrl: string,
): Message {
  switch (claimed.kind) {
    case 'alert.raised':
    case 'alert.reminder': {
      const { kind, about } = claimed;
      return { kind, ...measuredOf(about), link: `${publicUrl}${about.page}` };
    }
    case 'alert.ended': {
      const { kind, about, createdAt } = claimed;
      return { kind, ...measuredOf(about), until: createdAt, link: `${publicUrl}${about.page}` };
    }
    case 'report.daily':
    case 'report.weekly':
      return composeReport(claimed.kind, claimed.about, publicUrl);
    case 'address.refused': {
      const { kind, about, createdAt: at, subjectId } = claimed;
      const { channel, person, said, isOwn } = about;
      const link = isOwn ? `${publicUrl}/account` : `${publicUrl}/people/${subjectId}`;
      return { kind, channel, person, said, isOwn, at, link };
    }
    default:
      return withTexts(composeOfLeads(claimed, publicUrl), claimed.texts);
  }
}

/** With what the department has put in place of the product's own texts. */
function withTexts(message: Message, texts: LeadMessageFacts['texts']): Message {
  return texts && isTemplated(message) ? { ...message, texts } : message;
}

function isTemplated(message: Message): message is Extract<Message, { kind: TemplateKind }> {
  return TEMPLATE_KINDS.some((kind) => kind === message.kind);
}

/** A report as a message, with the link to the figures of the same days. */
export function composeReport(
  kind: ReportNoticeKind,
  { funnel, ...report }: FunnelReport,
  publicUrl: string,
): ReportMessage {
  const days = new URLSearchParams({ funnel: funnel.id, from: report.firstDay, until: report.lastDay });
  const { reasons, stages, ...rest } = report;
  const told = { ...rest, reasons: [...reasons], stages: [...stages] };
  return { kind, ...told, funnel: funnel.name, link: `${publicUrl}/figures?${days.toString()}` };
}

function measuredOf({
  rule,
  subject,
  since,
  value,
  threshold,
  drift = null,
  isForHead = false,
}: AlertMessageFacts['about']): Omit<AlertRaised, 'kind' | 'link'> {
  return { rule, subject, since, value, threshold, drift, isForHead };
}

function composeOfLeads(claimed: LeadMessageFacts, publicUrl: string): Message {
  const stage = shownStage(claimed.stage);
  switch (claimed.kind) {
    case 'queue.waiting':
    case 'queue.claimable': {
      const { kind, about, enteredAt } = claimed;
      const [count, since] = [Math.max(about.count, 1), about.since ?? enteredAt];
      return { kind, stage, count, since, link: stageLink(claimed.stage, publicUrl) };
    }
    case 'handoffs.offered':
      return { kind: claimed.kind, ...claimed.about, ...stagesOf(claimed.about, publicUrl) };
    case 'handoffs.reminder':
    case 'leads.reminder':
    case 'handoffs.escalated':
      return { kind: claimed.kind, ...claimed.about, ...stagesOf(claimed.about, publicUrl) };
    case 'leads.moved':
    case 'leads.withdrawn':
      return { kind: claimed.kind, ...claimed.about, ...stagesOf(claimed.about, publicUrl) };
    case 'leads.digest': {
      const { kind, about, createdAt } = claimed;
      const { count, groups, stages } = about;
      return {
        kind,
        count,
        since: about.since ?? createdAt,
        groups,
        stages: stages.map(shownStage),
        link: `${publicUrl}/`,
      };
    }
    case 'lead.overdue': {
      const { kind, createdAt, about } = claimed;
      return { kind, stage, at: createdAt, ...about, link: stageLink(claimed.stage, publicUrl) };
    }
    default:
      return composeOfLead(claimed, publicUrl);
  }
}

type FactsOfLead = Extract<LeadMessageFacts, { kind: OneLeadKind }>;

/** A message about one lead has the link to its card. */
function composeOfLead(claimed: FactsOfLead, publicUrl: string): Message {
  const { id, name, company, amount, currency, source } = claimed.lead;
  const { brief, from, dueAt, answerDueAt } = claimed;
  const shared = {
    lead: { name, company, amount, currency, source },
    stage: shownStage(claimed.stage),
    link: `${publicUrl}/leads/${id}`,
  };
  switch (claimed.kind) {
    case 'handoff.offered': {
      const { kind, decision, about: away } = claimed;
      const isReturned = decision?.isBack ?? false;
      return {
        kind,
        ...shared,
        from,
        isReturned,
        why: away ? { kind: 'stands-in', for: away } : whyOf(decision),
        brief,
        dueAt,
        answerDueAt,
      };
    }
    case 'handoff.reminder':
      return { kind: claimed.kind, ...shared, from, brief, answerDueAt };
    case 'lead.reminder':
      return { kind: claimed.kind, ...shared, brief, since: claimed.enteredAt, dueAt };
    case 'handoff.escalated':
      return { kind: claimed.kind, ...shared, ...claimed.about };
    case 'lead.moved':
    case 'lead.withdrawn':
      return { kind: claimed.kind, ...shared, ...claimed.about };
  }
}

function shownStage({
  name,
  colour,
}: LeadMessageFacts['stage']): Pick<LeadMessageFacts['stage'], 'name' | 'colour'> {
  return { name, colour };
}

/** The stages at which several leads stand, and the link to the one, or to the line when there are others. */
function stagesOf(
  { stages }: Readonly<{ stages: readonly LeadMessageFacts['stage'][] }>,
  publicUrl: string,
): Readonly<{ stages: Pick<LeadMessageFacts['stage'], 'name' | 'colour'>[]; link: string }> {
  const [first, other] = stages;
  const link = first && !other ? stageLink(first, publicUrl) : `${publicUrl}/`;
  return { stages: stages.map(shownStage), link };
}

function stageLink({ id }: LeadMessageFacts['stage'], publicUrl: string): string {
  return `${publicUrl}/stages/${id}`;
}

function whyOf(decision: LeadMessageFacts['decision']): Why {
  if (!decision) return { kind: 'named', by: null };
  if (decision.by !== 'policy') return { kind: 'named', by: decision.namedBy };
  if (decision.isPreferred) return { kind: decision.isBack ? 'same' : 'asked-first' };
  if (decision.knows) return { kind: 'knows', through: decision.knows };
  return { kind: 'chosen', load: decision.load, capacity: decision.capacity, rank: decision.rank };
}
