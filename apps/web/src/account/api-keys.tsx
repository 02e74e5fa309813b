import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords, type Words } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { keysQuery, type ApiKey } from './account-queries.ts';
import { NewApiKey } from './new-api-key.tsx';
import { RevokeApiKey } from './revoke-api-key.tsx';

/** By which programs ask in somebody's name. */
export function ApiKeys() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={t('account.api-keys')}>
      <Soft>{t('account.api-keys-about')}</Soft>
      <Read query={useQuery(keysQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('account.api-keys-none')}</Empty>
          ) : (
            <ul className={classes.rows}>
              {items.map((key) => (
                <KeyRow key={key.id} apiKey={key} />
              ))}
            </ul>
          )
        }
      </Read>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('account.api-key-make')}
      </Button>
      {isOpen && <NewApiKey onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function KeyRow({ apiKey }: Readonly<{ apiKey: ApiKey }>) {
  const words = useWords();
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span>{apiKey.name}</span>
        <span className={classes.quiet}>{rightsWords(words, apiKey)}</span>
        <span className={classes.quiet}>{timesOf(words, apiKey)}</span>
      </div>
      <RevokeApiKey apiKey={apiKey} />
    </li>
  );
}

function rightsWords({ t }: Words, { rights }: ApiKey): string {
  if (rights === null) return t('account.api-key-all');
  return t('account.api-key-for', { rights: rights.map((right) => t(`key-right.${right}`)).join('; ') });
}

function timesOf({ t, moment }: Words, { createdAt, expiresAt, usedAt }: ApiKey): string {
  return [
    t('account.api-key-made', { moment: moment(createdAt) }),
    expiresAt === null
      ? t('account.api-key-endless')
      : t('account.api-key-until', { moment: moment(expiresAt) }),
    usedAt === null ? t('account.never-used') : t('account.used', { moment: moment(usedAt) }),
  ].join(' ');
}
