import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { ToneName } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { ChannelSettings } from './settings-queries.ts';
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

type Props = Readonly<{ channel: ChannelSettings['channel']; beside: ReactNode }>;

/** Sends a message to who asks, by what is set now, and says what the provider said. */
export function TestChannel({ channel, beside }: Props) {
  const { t } = useWords();
  return (
    <TryOut
      label={t('settings.test')}
      waiting={t('settings.testing')}
      tryOut={() => bodyOf(api.POST('/api/v1/channels/{channel}/test', { params: { path: { channel } } }))}
      toneOf={(outcome) => TONES[outcome]}
      wordOf={(outcome) => t(`settings.tested.${outcome}`)}
      beside={beside}
    />
  );
}
