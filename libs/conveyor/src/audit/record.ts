import type { AuditAction, AuditDetails } from './action.ts';

/**
 * How a command came to the line; `product`: nobody asked, a timer or the line itself did it; `message`: by a link or a button of a message,
 * without signing in.
 */
export const AUDIT_WAYS = ['api', 'console', 'product', 'message'] as const;

export type AuditWay = (typeof AUDIT_WAYS)[number];

/** What was done, and to what: the subject's kind follows from the action. */
export type AuditEntry<Action extends AuditAction = AuditAction> = {
  [Each in Action]: Readonly<{
    action: Each;
    subjectId: string;
    details: AuditDetails[Each];
  }>;
}[Action];

/** Who did it, and how it came to us. */
export type AuditAuthor = Readonly<{
  /** The employee; null when nobody is known, or it was the product. */
  actor: string | null;
  through: AuditWay;
  /** The request that it came with; null when it came with none. */
  requestId: string | null;
}>;

/** An audit record as it is kept, and as it is sealed. `details` are whatever the version that wrote it kept. */
export type AuditRecord = AuditAuthor &
  Readonly<{
    id: string;
    /** ISO 8601 to the millisecond, in UTC. */
    at: string;
    action: string;
    subjectKind: string;
    subjectId: string | null;
    details: unknown;
  }>;
