import { HOUR, type Instant } from './instant.ts';
import type { Listener, Notice } from './notice.ts';

/** What the receiver of a handoff is told: one notice on each channel that he wants. */
export function noticesOfHandoff(receiver: Listener, actor: string | null): readonly Notice[] {
  return receiver.channels.map((channel) => ({
    kind: 'handoff.offered',
    employeeId: receiver.employeeId,
    channel,
    onceInHour: null,
    suppressed: receiver.employeeId === actor ? 'OWN_ACTION' : null,
  }));
}

/**
 * What the heads are told when a lead has to wait because nobody can take it: once per stage and
 * hour, because a head who gets forty of these a day reads none of them.
 */
export function noticesOfQueue(heads: readonly Listener[], now: Instant): readonly Notice[] {
  const onceInHour = Math.floor(now / HOUR) * HOUR;
  return heads.flatMap((head) =>
    head.channels.map((channel) => ({
      kind: 'queue.waiting' as const,
      employeeId: head.employeeId,
      channel,
      onceInHour,
      suppressed: null,
    })),
  );
}
