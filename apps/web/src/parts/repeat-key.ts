import { useRef } from 'react';
import { RepeatKey } from '../api/request-key.ts';

/** A key that stays the same for as long as the same is asked for and nobody answers: it may have been done. */
export function useRepeatKey(): (asked: unknown) => string {
  const key = useRef<RepeatKey>(undefined);
  return (asked) => {
    key.current ??= new RepeatKey();
    return key.current.of(asked);
  };
}
