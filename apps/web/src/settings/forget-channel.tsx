import { api, bodyOf } from '../api/client.ts';
import { channelName } from '../parts/channel-name.ts';
import { useWords } from '../texts/texts-context.tsx';
import { Forget } from './forget.tsx';
import { channelsQuery, type ChannelSettings } from './settings-queries.ts';

/** Takes back what is set about a channel, with its secrets. */
export function ForgetChannel({ settings: { channel, version } }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  return (
    <Forget
      label={t('settings.forget')}
      title={t('settings.forget-title', { channel: channelName(t, channel) })}
      does={t('settings.forget-does')}
      forgotten={t('settings.forgotten')}
      what={[channel, version]}
      forget={(key) =>
        bodyOf(
          api.DELETE('/api/v1/channels/{channel}', {
            params: { path: { channel }, query: { version }, header: { 'Idempotency-Key': key } },
          }),
        )
      }
      changes={channelsQuery.queryKey}
    />
  );
}
