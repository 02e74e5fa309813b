import type { NoticeKind } from '../notice.ts';

/**
 * What a person can say of by itself how he wants to be told: leads that he is given (`handoffs`), that he has not answered or holds for
 * long (`reminders`), that he watches (`watched`), or could take (`queue`); as a head, what goes wrong at a stage (`line`); figures
 * (`reports`), and troubles of the product (`alerts`).
 */
export const TOPICS = ['handoffs', 'reminders', 'watched', 'queue', 'line', 'reports', 'alerts'] as const;

export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Readonly<Record<NoticeKind, Topic | null>> = {
  'handoff.offered': 'handoffs',
  'handoffs.offered': 'handoffs',
  'handoff.reminder': 'reminders',
  'handoffs.reminder': 'reminders',
  'lead.reminder': 'reminders',
  'leads.reminder': 'reminders',
  'lead.moved': 'watched',
  'leads.moved': 'watched',
  // In the app alone, where nothing has to be chosen.
  'lead.withdrawn': null,
  'leads.withdrawn': null,
  'queue.claimable': 'queue',
  'queue.waiting': 'line',
  'lead.overdue': 'line',
  'handoff.escalated': 'line',
  'handoffs.escalated': 'line',
  // Gathered by the wishes of its receiver, which were asked of each message in it.
  'leads.digest': null,
  'report.daily': 'reports',
  'report.weekly': 'reports',
  'alert.raised': 'alerts',
  'alert.reminder': 'alerts',
  'alert.ended': 'alerts',
  'address.refused': 'alerts',
  // Whoever can't come in waits for just this letter.
  'account.invited': null,
  'account.reset': null,
};

/** The topic that a message belongs to; null: it is sent at once, whatever its receiver wishes of others. */
export function topicOf(kind: NoticeKind): Topic | null {
  return TOPIC_OF[kind];
}

/** What can be gathered into one message with others. A report is one already, and an alert is not to wait. */
export const GATHERED_TOPICS: readonly Topic[] = ['handoffs', 'reminders', 'watched', 'queue', 'line'];

/** What a person may do without altogether. Reports are ordered and cancelled where they are read. */
export const TOPICS_WITHOUT: readonly Topic[] = ['reminders', 'watched', 'queue', 'line', 'alerts'];
