import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { live } from '../api/live.ts';
import { HANDOFFS_KEY } from '../handoffs/handoff-queries.ts';
import { NOTICES_KEY } from './notices-query.ts';

/** On a busy line something changes all the time: what comes within this is read in one go. */
const GATHERED_MS = 500;

/** Reads anew what somebody was told and what waits for his answer, when there is something new of either. */
export function useInboxLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readHandoffs = () => {
      timer = undefined;
      void queries.invalidateQueries({ queryKey: HANDOFFS_KEY });
    };
    const stop = live.listen(({ type }) => {
      if (type === 'line') return;
      timer ??= setTimeout(readHandoffs, GATHERED_MS);
      if (type !== 'lead') void queries.invalidateQueries({ queryKey: NOTICES_KEY });
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [queries]);
}
