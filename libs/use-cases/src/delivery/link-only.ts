import type { Message, ReportMessage } from '#channels';

/** The same message without anything about a person: what it is about, at which stages, and the link. What names nobody stays as it is. */
export function linkOnly(message: Message): Message {
  switch (message.kind) {
    case 'handoff.offered':
    case 'handoff.reminder':
    case 'handoff.escalated':
    case 'lead.reminder':
    case 'lead.moved':
    case 'lead.withdrawn': {
      const { kind: of, stage, link } = message;
      return { kind: 'link-only', of, count: 1, stages: [stage], link };
    }
    case 'lead.overdue': {
      const { kind: of, count, stage, link } = message;
      return { kind: 'link-only', of, count, stages: [stage], link };
    }
    case 'handoffs.offered':
    case 'handoffs.reminder':
    case 'handoffs.escalated':
    case 'leads.reminder':
    case 'leads.moved':
    case 'leads.withdrawn':
    case 'leads.digest': {
      const { kind: of, count, stages, link } = message;
      return { kind: 'link-only', of, count, stages, link };
    }
    case 'account.invited':
      return { ...message, by: null };
    case 'report.daily':
    case 'report.weekly':
      return withoutTypedWords(message);
    // The names of a funnel and of its stage are somebody's words.
    case 'alert.raised':
    case 'alert.reminder':
    case 'alert.ended':
      return { ...message, drift: null };
    case 'address.refused':
      return { ...message, person: null, said: null };
    // A text of a department's own may say anything.
    case 'queue.waiting':
    case 'queue.claimable': {
      const { kind, stage, count, since, link } = message;
      return { kind, stage, count, since, link };
    }
    case 'account.reset':
    case 'channel.test':
    case 'link-only':
      return message;
  }
}

/** Figures tell of nobody; the names of the funnel and of its reasons are somebody's words all the same. */
function withoutTypedWords(message: ReportMessage): ReportMessage {
  return { ...message, funnel: null, reasons: [], mostLost: null, longest: null };
}
