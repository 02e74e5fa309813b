import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Panel } from '../parts/panel.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { Read } from '../parts/read.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Soft } from '../parts/soft.tsx';
import { Tone } from '../parts/tone.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { telegramQuery } from './account-queries.ts';

const PRODUCT = { product: 'Telegram' };
/** How soon the page sees that the telephone has done its part. */
const LOOKED_EVERY_MS = 2_000;

/** Messages in one's own Telegram. */
export function Telegram() {
  const { t } = useWords();
  const client = useQueryClient();
  const linking = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/account/telegram/link')),
    // What is shown of it may be older than the link.
    onSuccess: () => client.invalidateQueries(telegramQuery),
  });
  const own = useQuery({
    ...telegramQuery,
    refetchInterval: ({ state }) => (linking.data && state.data?.state === 'apart' ? LOOKED_EVERY_MS : false),
  });
  return (
    <Panel title={t('account.telegram', PRODUCT)}>
      <Soft>{t('account.telegram-about', PRODUCT)}</Soft>
      <Read query={own}>
        {({ state }) => {
          if (state === 'off') return <Soft>{t('account.telegram-off', PRODUCT)}</Soft>;
          if (state === 'connected') return <Connected onEnd={linking.reset} />;
          return (
            <div className={classes.factor}>
              <Tone of="calm">{t('account.telegram-apart')}</Tone>
              {linking.data && <TelegramCode link={linking.data} />}
              <Button variant="default" loading={linking.isPending} onClick={() => linking.mutate()}>
                {t(linking.data ? 'account.telegram-anew' : 'account.telegram-connect', PRODUCT)}
              </Button>
              <Refusal error={linking.error} />
            </div>
          );
        }}
      </Read>
    </Panel>
  );
}

/** What the telephone is shown, or this very device opens. */
function TelegramCode({
  link: { url, expiresAt },
}: Readonly<{ link: components['schemas']['TelegramLink'] }>) {
  const { t, moment } = useWords();
  return (
    <>
      <Soft>{t('account.telegram-how', { ...PRODUCT, until: moment(expiresAt) })}</Soft>
      <QrCode of={url} label={t('account.telegram-picture', PRODUCT)} />
      <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
        {t('account.telegram-open', PRODUCT)}
      </Anchor>
    </>
  );
}

function Connected({ onEnd }: Readonly<{ onEnd: () => void }>) {
  const { t } = useWords();
  const done = useDone(telegramQuery.queryKey);
  const ending = useMutation({
    mutationFn: () => api.DELETE('/api/v1/account/telegram'),
    onSuccess: () => {
      onEnd();
      done(t('account.telegram-ended', PRODUCT));
    },
  });
  return (
    <div className={classes.factor}>
      <Tone of="good">{t('account.telegram-connected')}</Tone>
      <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate()}>
        {t('account.telegram-end', PRODUCT)}
      </Button>
      <Refusal error={ending.error} />
    </div>
  );
}
