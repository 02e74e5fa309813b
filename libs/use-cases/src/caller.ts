/** A request that may be repeated: the client's key, and a digest of what was asked under it. */
export type Repeatable = Readonly<{ key: string; fingerprint: string }>;

/** Who asks. `actor` is null as long as nobody is known. */
export type Caller = Readonly<{ actor: string | null; repeatable: Repeatable | null }>;
