import type { Decision } from './decide.ts';
import type { Desk } from './desk.ts';
import { HOUR, type Instant } from './instant.ts';
import type { LeadNoticeKind, Listener, Notice } from './notice.ts';

/** What the receiver of a handoff is told: one notice on each channel that he wants. */
export function noticesOfHandoff(receiver: Listener, actor: string | null): readonly Notice[] {
  return noticesTo(receiver, 'handoff.offered', null, actor);
}

/**
 * Who is told that a lead has to wait, once per stage and hour, because who gets forty of these a day reads none of
 * them: the heads, who must find somebody; or, where specialists take leads themselves, those who may take this one.
 */
export function noticesOfQueue(desk: Desk, decision: Decision): readonly Notice[] {
  const hour = Math.floor(desk.now / HOUR) * HOUR;
  const takers = takersOf(desk, decision);
  if (takers.length > 0) {
    return takers.flatMap((taker) => noticesTo(taker, 'queue.claimable', hour, desk.actor));
  }
  return desk.heads.flatMap((head) => noticesTo(head, 'queue.waiting', hour, null));
}

/** What the heads are told when a lead was offered in vain so often that the stage's limit of offers is used up. */
export function noticesOfEscalation(desk: Desk): readonly Notice[] {
  return desk.heads.flatMap((head) => noticesTo(head, 'handoff.escalated', null, desk.actor));
}

/** What those are told whom a move concerns beside its receiver: who watches the lead, and who had it. */
export function noticesOfMove(desk: Desk, holder: string | null, movedBy: string | null): readonly Notice[] {
  return [...noticesOfWatchers(desk, holder, movedBy), ...noticesOfFormer(desk, holder, movedBy)];
}

/**
 * What those who watch a lead are told when it moves. Not whoever moved it, who knows, nor whoever holds it
 * now, who is told of his handoff.
 */
function noticesOfWatchers(
  { watchers }: Desk,
  holder: string | null,
  movedBy: string | null,
): readonly Notice[] {
  return watchers
    .filter(({ employeeId }) => employeeId !== holder && employeeId !== movedBy)
    .flatMap((watcher) => noticesTo(watcher, 'lead.moved', null, null));
}

/**
 * What whoever had the lead is told when it is his no longer: quietly, in the app alone, because there is nothing that he must do. Not whoever
 * moved it himself, nor who watches it, who is told of every move.
 */
function noticesOfFormer(
  { visit, watchers }: Desk,
  holder: string | null,
  movedBy: string | null,
): readonly Notice[] {
  const former = visit?.employeeId ?? null;
  if (former === null || former === holder || former === movedBy) return [];
  if (watchers.some(({ employeeId }) => employeeId === former)) return [];
  return noticesTo({ employeeId: former, channels: ['in_app'] }, 'lead.withdrawn', null, null);
}

function takersOf(desk: Desk, { policy, by, considered }: Decision): readonly Listener[] {
  if (policy !== 'pull' || by !== 'policy') return [];
  const able = new Set(
    considered.filter(({ ruledOut }) => ruledOut === null).map(({ employeeId }) => employeeId),
  );
  return desk.specialists.filter(({ employeeId }) => able.has(employeeId));
}

function noticesTo(
  { employeeId, channels }: Listener,
  kind: LeadNoticeKind,
  onceInHour: Instant | null,
  actor: string | null,
): readonly Notice[] {
  const suppressed = employeeId === actor ? 'OWN_ACTION' : null;
  return channels.map((channel) => ({ kind, employeeId, channel, onceInHour, suppressed }));
}
