/** `seen`: the version that is told of in what is sent. `old`: the one that the server has refused; whoever typed was told so. */
export type SeenVersion = Readonly<{ seen: number; old: number | null }>;

/**
 * What is seen once `newest` has been read: while something is typed what was seen before, unless that was refused as old. The refusal may be
 * drawn before what was read anew is, and with `newest` as it was nothing has been seen yet.
 */
export function seenNext({ seen, old }: SeenVersion, newest: number, isTyped: boolean): SeenVersion {
  if (isTyped && seen !== old) return { seen, old };
  return seen === newest ? { seen, old } : { seen: newest, old: null };
}
