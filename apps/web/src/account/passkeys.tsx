import { useState } from 'react';
import { Button } from '@mantine/core';
import { api } from '../api/client.ts';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './account-page.module.css';
import { factorsQuery, type Passkey } from './account-queries.ts';
import { AddPasskey } from './add-passkey.tsx';
import { OnceMore } from './once-more.tsx';

type Props = Readonly<{ passkeys: readonly Passkey[]; onCodes: (codes: readonly string[]) => void }>;

/** Devices by which somebody comes in without a password. */
export function Passkeys({ passkeys, onCodes }: Props) {
  const { t } = useWords();
  return (
    <div className={classes.factor}>
      <h3>{t('account.passkeys')}</h3>
      <Soft>{t('account.passkeys-about')}</Soft>
      {passkeys.length > 0 && (
        <ul className={classes.rows}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <AddPasskey onCodes={onCodes} />
    </div>
  );
}

function PasskeyRow({ passkey: { id, name, createdAt, usedAt } }: Readonly<{ passkey: Passkey }>) {
  const { t, moment } = useWords();
  const [isOpen, setOpen] = useState(false);
  const done = useDone(factorsQuery.queryKey);
  const act = async (password: string) => {
    const params = { path: { passkeyId: id } };
    await api.POST('/api/v1/account/passkeys/{passkeyId}/remove', { params, body: { password } });
    setOpen(false);
    done(t('account.passkey-removed', { name }));
  };
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span>{name}</span>
        <span className={classes.quiet}>
          {t('account.added', { moment: moment(createdAt) })}{' '}
          {usedAt === null ? t('account.never-used') : t('account.used', { moment: moment(usedAt) })}
        </span>
      </div>
      <Button
        variant="default"
        size="sm"
        aria-label={t('account.passkey-remove-name', { name })}
        onClick={() => setOpen(true)}
      >
        {t('account.passkey-remove')}
      </Button>
      <OnceMore
        opened={isOpen}
        title={t('account.passkey-remove-name', { name })}
        does={t('account.passkey-remove-does')}
        label={t('account.passkey-remove')}
        act={act}
        onClose={() => setOpen(false)}
      />
    </li>
  );
}
