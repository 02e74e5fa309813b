import { Tone, type ToneName } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Subscription } from './events-queries.ts';

/** How a subscription stands, in a word. */
export function SubscriptionTone({ of }: Readonly<{ of: Subscription }>) {
  const { t } = useWords();
  const [tone, word] = standing(of);
  return <Tone of={tone}>{t(`events.state.${word}`)}</Tone>;
}

function standing({ state, isReadable, failingSince }: Subscription) {
  const is = <Word extends string>(tone: ToneName, word: Word) => [tone, word] as const;
  if (state === 'off') return is('bad', 'off');
  if (state === 'paused') return is('warn', 'paused');
  if (!isReadable) return is('bad', 'unreadable');
  return failingSince === null ? is('good', 'active') : is('warn', 'failing');
}
