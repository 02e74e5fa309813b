import type { AuditAction } from '../audit/action.ts';

/** What programs of the firm are told of: what happened to a lead, or to the handoff that its move has made. */
export const EVENT_TYPES = [
  'lead.entered',
  'lead.moved',
  'lead.won',
  'lead.lost',
  'lead.reopened',
  'lead.facts-changed',
  'lead.erased',
  'handoff.offered',
  'handoff.accepted',
  'handoff.declined',
  'handoff.expired',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** By what a lead came to where it is, for whom `lead.moved` is not enough. */
export const MOVED_BY = [
  'advanced',
  'returned',
  'reassigned',
  'claimed',
  'handed-out',
  'declined',
  'expired',
  'undone',
] as const;

export type MovedBy = (typeof MOVED_BY)[number];

/** What one action of the audit tells programs of: `by` with `lead.moved` alone. */
export type EventOfAction = Readonly<{ action: AuditAction; type: EventType; by: MovedBy | null }>;

const moved = (action: AuditAction, by: MovedBy): EventOfAction => ({ action, type: 'lead.moved', by });
const plain = (action: AuditAction, type: EventType): EventOfAction => ({ action, type, by: null });

/**
 * Which records of the audit are events. A handoff that is declined or runs out moves its lead as well, so that who follows `lead.moved`
 * alone always knows where each lead is. What is not here, such as a look at a card, is told to nobody.
 */
export const EVENTS_OF_ACTIONS: readonly EventOfAction[] = [
  plain('lead.entered', 'lead.entered'),
  moved('lead.advanced', 'advanced'),
  moved('lead.returned', 'returned'),
  moved('lead.reassigned', 'reassigned'),
  moved('lead.claimed', 'claimed'),
  moved('lead.handed-out', 'handed-out'),
  moved('lead.undone', 'undone'),
  moved('handoff.declined', 'declined'),
  moved('handoff.expired', 'expired'),
  plain('lead.won', 'lead.won'),
  plain('lead.lost', 'lead.lost'),
  plain('lead.reopened', 'lead.reopened'),
  plain('lead.facts-changed', 'lead.facts-changed'),
  plain('lead.erased', 'lead.erased'),
  plain('handoff.accepted', 'handoff.accepted'),
  plain('handoff.declined', 'handoff.declined'),
  plain('handoff.expired', 'handoff.expired'),
];

/** Actions that begin a visit: where a handoff stands beside it, it was offered with it. */
export const MAY_OFFER: readonly AuditAction[] = [
  'lead.entered',
  'lead.advanced',
  'lead.returned',
  'lead.reassigned',
  'lead.claimed',
  'lead.handed-out',
  'lead.reopened',
  'lead.undone',
  'handoff.declined',
  'handoff.expired',
];

/** By what an action has moved its lead; null where it has not, or where its type says it. */
export function movedBy(action: string): MovedBy | null {
  return EVENTS_OF_ACTIONS.find((one) => one.action === action && one.type === 'lead.moved')?.by ?? null;
}
