import { api, bodyOf } from '../api/client.ts';
import { channelName } from '../parts/channel-name.ts';
import { TestMessage } from '../parts/test-message.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { OwnPreferences } from './notifications-queries.ts';
import classes from './notifications.module.css';

/** Those that lead out of the product; devices are tried out where they are switched on. */
const TRIED = ['email', 'slack', 'telegram', 'webhook'] as const;

/** Whether messages arrive on one's own channels: one is sent, and what the provider said stands below. */
export function OwnChannels({ channels }: Pick<OwnPreferences, 'channels'>) {
  const { t } = useWords();
  const own = TRIED.filter((channel) => channels.includes(channel));
  if (own.length === 0) return null;
  return (
    <ul className={classes.tried}>
      {own.map((channel) => (
        <li key={channel}>
          <TestMessage
            label={t('notifications.test', { channel: channelName(t, channel) })}
            send={() =>
              bodyOf(
                api.POST('/api/v1/account/notifications/{channel}/test', { params: { path: { channel } } }),
              )
            }
            beside={null}
          />
        </li>
      ))}
    </ul>
  );
}
