import type { Instant, Silence } from '#conveyor';

/** A request that may be repeated: the client's key, and a digest of what was asked under it. */
export type Repeatable = Readonly<{ key: string; fingerprint: string }>;

/** Who asks. `actor` is null as long as nobody is known. */
export type Caller = Readonly<{
  actor: string | null;
  repeatable: Repeatable | null;
  /** When it was done, for a history that is played; the clock's now when absent. */
  at?: Instant;
  /** Why nobody is to be told; people are told when absent. */
  silence?: Silence;
}>;

/** The product itself: it acts for nobody, and nobody waits for its answer. */
export const NOBODY: Caller = { actor: null, repeatable: null };
