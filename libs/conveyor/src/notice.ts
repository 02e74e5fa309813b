import type { Channel } from './channel.ts';
import type { Instant } from './instant.ts';

/**
 * What a person can be told about leads: a lead that he is offered (`handoff.offered`), that he has not answered yet
 * (`handoff.reminder`), that he holds for long (`lead.reminder`); that he is offered several leads at once
 * (`handoffs.offered`), has not answered several (`handoffs.reminder`), holds several for long (`leads.reminder`); as a head, that a lead comes to nobody though it was offered again and again (`handoff.escalated`), or several do (`handoffs.escalated`),
 * that leads wait in a stage's queue, at once and again each working day (`queue.waiting`), or are over its time limit
 * (`lead.overdue`); as a specialist, that leads wait to be claimed (`queue.claimable`); and as somebody who watches leads,
 * that one has moved (`lead.moved`), or several at once (`leads.moved`); as whoever had a lead, that it is no longer his without his doing
 * (`lead.withdrawn`), or several are not (`leads.withdrawn`), which is told in the app alone; and, in one message, what came together while he
 * did not want to be told (`leads.digest`).
 */
export const LEAD_NOTICE_KINDS = [
  'handoff.offered',
  'handoffs.offered',
  'handoff.reminder',
  'handoffs.reminder',
  'handoff.escalated',
  'handoffs.escalated',
  'lead.reminder',
  'leads.reminder',
  'lead.overdue',
  'lead.moved',
  'leads.moved',
  'lead.withdrawn',
  'leads.withdrawn',
  'leads.digest',
  'queue.waiting',
  'queue.claimable',
] as const;

export type LeadNoticeKind = (typeof LEAD_NOTICE_KINDS)[number];

/** Those that tell of one lead, or of one stage: what a digest is made of, what asks for an answer first. */
export const DIGESTED_KINDS = [
  'handoff.offered',
  'handoff.reminder',
  'lead.reminder',
  'handoff.escalated',
  'queue.waiting',
  'lead.overdue',
  'queue.claimable',
  'lead.moved',
] as const satisfies readonly LeadNoticeKind[];

export type DigestedKind = (typeof DIGESTED_KINDS)[number];

/** Those that are about one lead and nothing else: they make one thread. */
export const ONE_LEAD_KINDS = [
  'handoff.offered',
  'handoff.reminder',
  'handoff.escalated',
  'lead.reminder',
  'lead.moved',
  'lead.withdrawn',
] as const satisfies readonly LeadNoticeKind[];

export type OneLeadKind = (typeof ONE_LEAD_KINDS)[number];

/** Whether it is about one lead and nothing else. */
export function isAboutOneLead(kind: NoticeKind): kind is OneLeadKind {
  return ONE_LEAD_KINDS.some((known) => known === kind);
}

/** What a person can be told about his account: that he is invited, and that a new password was asked for. */
export const ACCOUNT_NOTICE_KINDS = ['account.invited', 'account.reset'] as const;

export type AccountNoticeKind = (typeof ACCOUNT_NOTICE_KINDS)[number];

/** What those who keep the line running are told: that something is wrong, that it still is, and that it is over. */
export const ALERT_NOTICE_KINDS = ['alert.raised', 'alert.reminder', 'alert.ended'] as const;

export type AlertNoticeKind = (typeof ALERT_NOTICE_KINDS)[number];

/** What heads are told of the figures of their funnels, and everybody of his own, when a day or a week is over. */
export const REPORT_NOTICE_KINDS = ['report.daily', 'report.weekly'] as const;

export type ReportNoticeKind = (typeof REPORT_NOTICE_KINDS)[number];

/** What heads, and he himself, are told when a provider knows no such address as somebody has. */
export const ADDRESS_NOTICE_KINDS = ['address.refused'] as const;

export type AddressNoticeKind = (typeof ADDRESS_NOTICE_KINDS)[number];

/** Everything that a person can be told about. */
export const NOTICE_KINDS = [
  ...LEAD_NOTICE_KINDS,
  ...ACCOUNT_NOTICE_KINDS,
  ...ALERT_NOTICE_KINDS,
  ...REPORT_NOTICE_KINDS,
  ...ADDRESS_NOTICE_KINDS,
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Whether it is about leads; what is not is about an account or an alert. */
export function isAboutLeads(kind: NoticeKind): kind is LeadNoticeKind {
  return LEAD_NOTICE_KINDS.some((known) => known === kind);
}

/** Whether it is about an account. */
export function isAboutAccount(kind: NoticeKind): kind is AccountNoticeKind {
  return ACCOUNT_NOTICE_KINDS.some((known) => known === kind);
}

/** What tells of the move itself and not of what it leads to: of the visit that begins by it, but not of its handoff. */
export const MOVED_KINDS = ['lead.moved', 'lead.withdrawn'] as const satisfies readonly LeadNoticeKind[];

/** Somebody who can be told something. */
export type Listener = Readonly<{ employeeId: string; channels: readonly Channel[] }>;

/** Why nobody is told of a move: it came with a file, or it is the history of a department that never was. */
export const SILENCES = ['IMPORTED', 'DEMO_HISTORY'] as const;

export type Silence = (typeof SILENCES)[number];

/**
 * One message to one person on one channel about leads. `OWN_ACTION`: it is recorded and not
 * sent, because the receiver did it himself. `HAD_IT`: he was told when he got the lead first, before a move was taken back.
 */
export type Notice = Readonly<{
  kind: LeadNoticeKind;
  employeeId: string;
  channel: Channel;
  /**
   * Of notices of a stage with the same hour, kind, person and channel only the first is kept. Null: the
   * notice is about a visit and kept once for each, or about a move of a lead that somebody watches.
   */
  onceInHour: Instant | null;
  suppressed: 'OWN_ACTION' | 'HAD_IT' | Silence | null;
}>;
