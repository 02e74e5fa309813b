import type { Channel } from './channel.ts';
import type { Instant } from './instant.ts';

/** What a person can be told about. */
export const NOTICE_KINDS = ['handoff.offered', 'queue.waiting'] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Somebody who can be told something. */
export type Listener = Readonly<{ employeeId: string; channels: readonly Channel[] }>;

/** Why nobody is told of a move: it came with a file, or it is the history of a department that never was. */
export const SILENCES = ['IMPORTED', 'DEMO_HISTORY'] as const;

export type Silence = (typeof SILENCES)[number];

/**
 * One message to one person on one channel about one thing. `OWN_ACTION`: it is recorded and not
 * sent, because the receiver did it himself.
 */
export type Notice = Readonly<{
  kind: NoticeKind;
  employeeId: string;
  channel: Channel;
  /**
   * Of notices with the same key, kind, person and channel only the first is kept. A handoff's
   * notices carry none: the handoff itself is their key.
   */
  onceInHour: Instant | null;
  suppressed: 'OWN_ACTION' | Silence | null;
}>;
