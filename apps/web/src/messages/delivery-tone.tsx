import { reasonWords } from '../parts/delivery-words.ts';
import { Tone, type ToneName } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Message } from './messages-queries.ts';

const TONES: Readonly<Record<Message['state'], ToneName>> = {
  pending: 'calm',
  deferred: 'calm',
  claimed: 'calm',
  sending: 'calm',
  sent: 'good',
  retry: 'warn',
  rejected: 'bad',
  ambiguous: 'warn',
  suppressed: 'calm',
  needs_attention: 'bad',
};

/** What became of a message, with the reason where there is one. */
export function DeliveryTone({
  message: { state, code },
}: Readonly<{ message: Pick<Message, 'state' | 'code'> }>) {
  const { t } = useWords();
  const word = t(`delivery.${state}`);
  return (
    <Tone of={TONES[state]}>
      {code === null ? word : t('messages.because', { state: word, reason: reasonWords(t, code) })}
    </Tone>
  );
}
