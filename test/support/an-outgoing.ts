import type { HandoffOffered, Message, Outgoing, Recipient } from '#channels';
import type { NoticeKind } from '#conveyor';

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
    isReturned: false,
    why: { kind: 'chosen', load: 3, capacity: 10, rank: 'primary' },
    brief: 'Wants a demo before Friday.\nAsked twice about the price.',
    dueAt: Date.UTC(2026, 10, 24, 11, 30),
    answerDueAt: null,
    link: 'https://line.example.com/leads/42',
    ...changes,
  };
}

/** A message of every kind. Every word in it that a person types is `typed`, where that is said. */
export function aMessageOf<Kind extends NoticeKind>(
  kind: Kind,
  typed?: string,
): Extract<Message, { kind: Kind }>;
export function aMessageOf(kind: NoticeKind, typed?: string): Message {
  const say = (usual: string): string => typed ?? usual;
  const { lead, stage, link } = anOffer({
    lead: {
      name: say('Ivan Petrov'),
      company: say('Romashka LLC'),
      amount: 12_500,
      currency: 'USD',
      source: say('webinar'),
    },
    stage: { name: say('Qualification'), colour: typed ?? '#f2c94c' },
  });
  const from = say('Anna Orlova');
  const brief = say('Wants a demo before Friday.\nAsked twice about the price.');
  const [dueAt, since] = [Date.UTC(2026, 10, 24, 11, 30), Date.UTC(2026, 10, 23, 6)];
  const now = { status: 'open', stage: say('Meeting'), holder: say('Vera Lis'), isAwaited: false } as const;
  const stageLink = 'https://line.example.com/stages/5';
  switch (kind) {
    case 'handoff.offered':
      return anOffer({ lead, stage, from, brief, ...(typed && { why: { kind: 'named', by: typed } }) });
    case 'handoffs.offered': {
      const leads = [say('Ivan Petrov'), say('Mir LLC')];
      const away = [{ name: from, lastDay: '2026-12-04', untilAt: null }];
      const told = { leads, stages: [stage], from: [from], away, brief };
      return { kind, count: 12, ...told, answerDueAt: dueAt, link: stageLink };
    }
    case 'handoffs.reminder':
    case 'leads.reminder':
    case 'handoffs.escalated': {
      const leads = [say('Ivan Petrov'), say('Mir LLC')];
      const over = kind === 'handoffs.escalated' ? null : dueAt;
      return { kind, count: 12, leads, stages: [stage], dueAt: over, link: stageLink };
    }
    case 'handoff.reminder':
      return { kind, lead, stage, from, brief, answerDueAt: dueAt, link };
    case 'handoff.escalated': {
      const refusals = [
        { by: say('Gleb Don'), answer: 'declined', reason: say('Not my region') },
        { by: say('Anna Orlova'), answer: 'expired', reason: null },
      ] as const;
      return { kind, lead, stage, offers: 3, refusals: [...refusals], now, link };
    }
    case 'lead.reminder':
      return { kind, lead, stage, brief, since, dueAt, link };
    case 'lead.overdue': {
      const worst = [
        { lead: say('Ivan Petrov'), holder: say('Anna Orlova'), dueAt: since },
        { lead: say('Mir LLC'), holder: null, dueAt },
      ];
      return { kind, stage, at: dueAt + 90 * 60_000, count: 7, worst, link: stageLink };
    }
    case 'lead.moved':
    case 'lead.withdrawn':
      return { kind, lead, stage, what: 'returned', by: from, reason: say('No budget yet'), now, link };
    case 'leads.moved':
    case 'leads.withdrawn': {
      const leads = [say('Ivan Petrov'), say('Mir LLC')];
      const what = ['lost'] as const;
      const told = { what: [...what], by: [from], reasons: [say('No budget yet')] };
      return { kind, count: 12, leads, stages: [stage], ...told, link: stageLink };
    }
    case 'leads.digest': {
      const item = (what: 'returned' | null, until: number | null) => ({
        lead: say('Ivan Petrov'),
        stage,
        from: what === null ? from : null,
        dueAt: until,
        what,
      });
      const groups = [
        { of: 'handoff.offered' as const, count: 3, items: [item(null, dueAt)] },
        { of: 'lead.moved' as const, count: 1, items: [item('returned', null)] },
      ];
      return { kind, count: 4, since, groups, stages: [stage], link: stageLink };
    }
    case 'queue.waiting':
    case 'queue.claimable':
      return { kind, stage, count: 3, since, link: stageLink };
    case 'account.invited':
      return { kind, by: from, expiresAt: dueAt, link: 'https://line.example.com/invitation#token' };
    case 'account.reset':
      return { kind, at: since, expiresAt: dueAt, link: 'https://line.example.com/reset#token' };
    case 'report.daily':
    case 'report.weekly': {
      const days = { firstDay: '2026-11-16', lastDay: kind === 'report.daily' ? '2026-11-16' : '2026-11-22' };
      return {
        kind,
        funnel: say('Sales'),
        ...days,
        isOwn: false,
        now: { came: 34, advanced: 51, won: 5, lost: 12 },
        before: { came: 30, advanced: 44, won: 6, lost: 9 },
        reasons: [
          { reason: say('Too expensive'), count: 7 },
          { reason: null, count: 5 },
        ],
        mostLost: { stage: say('Qualification'), count: 8 },
        longest: { stage: say('Qualification'), since },
        stages: [
          { ...stage, entered: 34, ended: 28, forward: 20, lost: 8, low: 0.53, high: 0.85 },
          {
            ...stage,
            name: say('Meeting'),
            entered: 20,
            ended: 0,
            forward: 0,
            lost: 0,
            low: null,
            high: null,
          },
        ],
        link: 'https://line.example.com/figures?funnel=5',
      };
    }
    case 'address.refused': {
      const said = say('550 5.1.1 No such user');
      const personLink = 'https://line.example.com/people/9';
      return { kind, channel: 'email', person: from, said, isOwn: false, at: since, link: personLink };
    }
    case 'alert.raised':
    case 'alert.reminder':
    case 'alert.ended': {
      const alert = {
        rule: 'queue-age',
        subject: 'email',
        since,
        value: 95_000,
        threshold: 60_000,
        drift: null,
        isForHead: false,
      } as const;
      const alertLink = 'https://line.example.com/alerts/7';
      return kind === 'alert.ended'
        ? { kind, ...alert, until: dueAt, link: alertLink }
        : { kind, ...alert, link: alertLink };
    }
  }
}

/** Boris, who reads English and lives in Moscow. */
export function aRecipient(changes: Partial<Recipient> = {}): Recipient {
  return {
    name: 'Boris Ivanov',
    email: 'boris@example.com',
    slackUserId: 'U024BORIS',
    telegramChatId: '24042404',
    webhookUserId: 'boris.ivanov',
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
