import { useState } from 'react';
import { seenNext, type SeenVersion } from './seen-version.ts';

/**
 * The version that whoever types has seen. What he changes is read anew under his hands: were the newest version sent, he would pass over what
 * somebody else has changed meanwhile, and nobody would be told. It is the newest again when nothing is typed, and once he was told (`look`).
 */
export function useSeenVersion(
  newest: number,
  isTyped: boolean,
): Readonly<{ version: number; look: () => void }> {
  const [before, setBefore] = useState<SeenVersion>({ seen: newest, old: null });
  const next = seenNext(before, newest, isTyped);
  if (next.seen !== before.seen) setBefore(next);
  return {
    version: next.seen,
    look: () => setBefore((current) => ({ ...current, old: current.seen })),
  };
}
