import type { HandoffOffered, Outgoing, Recipient } from '#channels';

/** A lead handed to Boris by Anna, due on a Tuesday afternoon. */
export function anOffer(changes: Partial<HandoffOffered> = {}): HandoffOffered {
  return {
    kind: 'handoff.offered',
    lead: {
      name: 'Ivan Petrov',
      company: 'Romashka LLC',
      amount: 12_500,
      currency: 'USD',
      source: 'webinar',
    },
    stage: { name: 'Qualification', colour: '#f2c94c' },
    from: 'Anna Orlova',
    why: { kind: 'chosen', load: 3, capacity: 10, rank: 'primary' },
    brief: 'Wants a demo before Friday.\nAsked twice about the price.',
    dueAt: Date.UTC(2026, 10, 24, 11, 30),
    link: 'https://line.example.com/leads/42',
    ...changes,
  };
}

/** Boris, who reads English and lives in Moscow. */
export function aRecipient(changes: Partial<Recipient> = {}): Recipient {
  return {
    name: 'Boris Ivanov',
    email: 'boris@example.com',
    slackUserId: 'U024BORIS',
    language: 'en',
    timeZone: 'Europe/Moscow',
    ...changes,
  };
}

let made = 0;

/** One message to one person, with an id of its own. */
export function anOutgoing(changes: Partial<Outgoing> = {}): Outgoing {
  made += 1;
  return { notificationId: `note-${made}`, recipient: aRecipient(), message: anOffer(), ...changes };
}
