import { api, bodyOf } from '../api/client.ts';
import { NewSecret } from '../parts/new-secret.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { channelsQuery } from './settings-queries.ts';

/** Makes a secret by which messages are signed. */
export function NewWebhookSecret({ version }: Readonly<{ version: number }>) {
  const { t } = useWords();
  return (
    <NewSecret
      does={t('settings.webhook.secret-does')}
      about={t('settings.webhook.secret-shown')}
      make={() => bodyOf(api.POST('/api/v1/channels/webhook/secret', { body: { version } }))}
      changes={channelsQuery.queryKey}
    />
  );
}
