import type { AuditAuthor } from '#conveyor/audit';
import type { Caller } from '../caller.ts';

/** Who did it, as the audit keeps it. */
export function authorOf({ actor, origin }: Caller): AuditAuthor {
  return { actor, through: origin?.through ?? 'product', requestId: origin?.requestId ?? null };
}
