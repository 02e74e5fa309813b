import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { IMPORTS } from './import-queries.ts';
import { sendFile, type Sent } from './send-file.ts';

/** A file on its way: how much of it is away, or why it did not arrive. */
export type Sending = Readonly<{ sent: Sent; share: number | null; error: unknown }>;

/** Sends files, one at a time, and goes to where one goes on with what has arrived. Whoever leaves the page cancels it. */
export function useSending() {
  const { language } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>();
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);
  useStaying(sending?.error === null);

  const send = async (sent: Sent): Promise<void> => {
    const control = new AbortController();
    under.current = control;
    setSending({ sent, share: null, error: null });
    try {
      const onShare = (share: number) => setSending({ sent, share, error: null });
      await sendFile(sent, { language, signal: control.signal, onShare });
    } catch (error) {
      if (!control.signal.aborted) setSending({ sent, share: null, error });
      return;
    }
    void queries.invalidateQueries({ queryKey: IMPORTS });
    await navigate({ to: '/import/$importId', params: { importId: sent.id }, search: { step: 'columns' } });
  };
  return {
    sending,
    send: (sent: Sent) => void send(sent),
    cancel: () => {
      under.current?.abort();
      setSending(undefined);
    },
  };
}

/** Whoever closes the page while a file is on its way is asked first, by the browser. */
function useStaying(isOnItsWay: boolean): void {
  useEffect(() => {
    if (!isOnItsWay) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOnItsWay]);
}
