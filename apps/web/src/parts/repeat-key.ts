import { useRef } from 'react';
import { requestKey } from '../api/request-key.ts';

/** A key that stays the same for as long as the same is asked for: what nobody answered may have been done. */
export function useRepeatKey(): (asked: unknown) => string {
  const last = useRef<Readonly<{ asked: string; key: string }>>(undefined);
  return (asked) => {
    const written = JSON.stringify(asked);
    if (last.current?.asked !== written) last.current = { asked: written, key: requestKey() };
    return last.current.key;
  };
}
