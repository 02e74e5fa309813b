import type { ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import type { ToneName } from './tone.tsx';
import { TryOut } from './try-out.tsx';

type Outcome = 'sent' | 'captured' | 'retry' | 'rejected' | 'ambiguous' | 'silent';

const TONES: Readonly<Record<Outcome, ToneName>> = {
  sent: 'good',
  captured: 'calm',
  ambiguous: 'warn',
  retry: 'bad',
  rejected: 'bad',
  silent: 'bad',
};

type Props = Readonly<{
  /** What the button says, where it is to say which of several channels it is. */
  label?: string;
  send: () => Promise<Readonly<{ outcome: Outcome; message: string }>>;
  beside: ReactNode;
}>;

/** Has a test message sent to who asks, and says what the provider said. */
export function TestMessage({ label, send, beside }: Props) {
  const { t } = useWords();
  return (
    <TryOut
      label={label ?? t('test.send')}
      waiting={t('test.sending')}
      tryOut={send}
      toneOf={(outcome) => TONES[outcome]}
      wordOf={(outcome) => t(`test.${outcome}`)}
      beside={beside}
    />
  );
}
