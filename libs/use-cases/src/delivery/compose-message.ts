import type { Message, Why } from '#channels';
import type { MessageFacts } from '#database';

/** What a notification tells, from what is true now; `publicUrl` has no slash at its end. */
export function composeMessage(claimed: MessageFacts, publicUrl: string): Message {
  const { lead, stage } = claimed;
  if (claimed.kind === 'queue.waiting') {
    return {
      kind: 'queue.waiting',
      stage: { name: stage.name, colour: stage.colour },
      count: Math.max(claimed.waiting, 1),
      link: `${publicUrl}/stages/${stage.id}`,
    };
  }
  return {
    kind: 'handoff.offered',
    lead: {
      name: lead.name,
      company: lead.company,
      amount: lead.amount,
      currency: lead.currency,
      source: lead.source,
    },
    stage: { name: stage.name, colour: stage.colour },
    from: claimed.from,
    why: whyOf(claimed.decision),
    brief: claimed.brief,
    dueAt: claimed.dueAt,
    link: `${publicUrl}/leads/${lead.id}`,
  };
}

function whyOf(decision: MessageFacts['decision']): Why {
  if (!decision) return { kind: 'named', by: null };
  if (decision.by !== 'policy') return { kind: 'named', by: decision.namedBy };
  return { kind: 'chosen', load: decision.load, capacity: decision.capacity, rank: decision.rank };
}
