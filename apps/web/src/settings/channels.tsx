import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { useMay } from '../parts/may.ts';
import { Panel } from '../parts/panel.tsx';
import { channelName } from '../parts/channel-name.ts';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TestMessage } from '../parts/test-message.tsx';
import { Tone } from '../parts/tone.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ForgetChannel } from './forget-channel.tsx';
import { EmailForm } from './email-form.tsx';
import { channelsQuery, type ChannelSettings } from './settings-queries.ts';
import { SlackForm } from './slack-form.tsx';
import { TelegramForm } from './telegram-form.tsx';
import { SOURCE_TONES, WhoSet } from './source.tsx';
import { WebhookSettings } from './webhook-settings.tsx';

/** How channels reach their providers. */
export function Channels() {
  return (
    <Read query={useQuery(channelsQuery)}>
      {({ items }) => items.map((channel) => <ChannelPanel key={channel.channel} settings={channel} />)}
    </Read>
  );
}

/** One channel: what says how it is reached, the form where that is this page, and a test of it. */
function ChannelPanel({ settings }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  const { channel, source } = settings;
  const mayChange = useMay('settings.change');
  return (
    <Panel
      title={channelName(t, channel)}
      aside={<Tone of={SOURCE_TONES[source]}>{t(`settings.source.${source}`)}</Tone>}
    >
      {source === 'none' ? <Captured /> : <WhoSet settings={settings} />}
      {mayChange && source !== 'environment' && <ChannelForm settings={settings} />}
      {mayChange && (
        <TestMessage
          key={`${channel} ${settings.version}`}
          send={() => bodyOf(api.POST('/api/v1/channels/{channel}/test', { params: { path: { channel } } }))}
          beside={source === 'product' && <ForgetChannel settings={settings} />}
        />
      )}
    </Panel>
  );
}

/** Messages that do not leave are kept, for who may read them. */
function Captured() {
  const { t } = useWords();
  return (
    <>
      <Soft>{t('settings.captured')}</Soft>
      {useMay('mailbox.read') && (
        <Anchor href="/dev/mailbox" size="sm">
          {t('settings.captured-shown')}
        </Anchor>
      )}
    </>
  );
}

function ChannelForm({ settings }: Readonly<{ settings: ChannelSettings }>): ReactNode {
  const { channel } = settings;
  if (channel === 'email') return <EmailForm settings={settings} />;
  if (channel === 'slack') return <SlackForm settings={settings} />;
  if (channel === 'webhook') return <WebhookSettings settings={settings} />;
  return channel === 'telegram' ? <TelegramForm settings={settings} /> : null;
}
