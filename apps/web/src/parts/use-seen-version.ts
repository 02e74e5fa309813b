import { useState } from 'react';

/**
 * The version that whoever types has seen. What he changes is read anew under his hands: were the newest version sent, he would pass over what
 * somebody else has changed meanwhile, and nobody would be told. It is the newest again when nothing is typed, and once he was told (`look`).
 */
export function useSeenVersion(
  newest: number,
  isTyped: boolean,
): Readonly<{ version: number; look: () => void }> {
  const [seen, setSeen] = useState<number | null>(newest);
  const version = isTyped && seen !== null ? seen : newest;
  if (seen !== version) setSeen(version);
  return { version, look: () => setSeen(null) };
}
