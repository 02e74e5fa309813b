import type { Instant, Silence } from '#conveyor';
import type { Actor } from '#conveyor/access';
import type { AuditAuthor } from '#conveyor/audit';

/** A request that may be repeated: the client's key, and a digest of what was asked under it. */
export type Repeatable = Readonly<{ key: string; fingerprint: string }>;

/** How a command came to us. */
export type Origin = Pick<AuditAuthor, 'through' | 'requestId'>;

/** Who asks. `actor` is whose deed it is recorded as; null: the product's own. */
export type Caller = Readonly<{
  actor: string | null;
  /** Whose rights it is done with; the product itself, which may do everything, when absent. */
  as?: Actor;
  repeatable: Repeatable | null;
  /** The product itself does it when absent. */
  origin?: Origin;
  /** When it was done, for a history that is played; the clock's now when absent. */
  at?: Instant;
  /** Why nobody is to be told; people are told when absent. */
  silence?: Silence;
}>;

/** Somebody who is known, and whose rights it is done with: what he may not see, he does not get. */
export type KnownCaller = Caller & Readonly<{ actor: string; as: Actor }>;

/** Somebody at a console. */
export const CONSOLE: Origin = { through: 'console', requestId: null };

/** The product itself: it acts for nobody, and nobody waits for its answer. */
export const NOBODY: Caller = { actor: null, repeatable: null };
