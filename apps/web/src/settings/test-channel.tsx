import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { Refusal } from '../parts/refusal.tsx';
import { Tone, type ToneName } from '../parts/tone.tsx';
import form from '../parts/form.module.css';
import { useWords } from '../texts/texts-context.tsx';
import classes from './settings-page.module.css';
import type { ChannelSettings } from './settings-queries.ts';

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
  const testing = useMutation({
    mutationFn: (tested: 'email' | 'slack') =>
      bodyOf(api.POST('/api/v1/channels/{channel}/test', { params: { path: { channel: tested } } })),
  });
  return (
    <>
      <div className={form.acts}>
        <Button variant="default" loading={testing.isPending} onClick={() => testing.mutate(channel)}>
          {t('settings.test')}
        </Button>
        {beside}
      </div>
      <p role="status" className={classes.tried}>
        {testing.isPending && t('settings.testing')}
        {testing.data && (
          <>
            <Tone of={TONES[testing.data.outcome]}>{t(`settings.tested.${testing.data.outcome}`)}</Tone>{' '}
            {testing.data.message}
          </>
        )}
      </p>
      <Refusal error={testing.error} />
    </>
  );
}
