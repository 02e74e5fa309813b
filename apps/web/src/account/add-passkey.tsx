import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { factorsQuery } from './account-queries.ts';
import { NoPasskeyMade, passkeyMade } from './make-passkey.ts';
import { OnceMore } from './once-more.tsx';

type Props = Readonly<{ onCodes: (codes: readonly string[]) => void }>;

/** Adds this device, or one that is at hand, as one by which somebody comes in. */
export function AddPasskey({ onCodes }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(t('account.passkey-usual-name'));
  const done = useDone(factorsQuery.queryKey);
  // Browsers give it out only over https, and on this machine.
  if (window.PublicKeyCredential === undefined) return <Soft>{t('account.passkey-unknown')}</Soft>;

  const act = async (password: string) => {
    const called = name.trim() === '' ? t('account.passkey-usual-name') : name.trim();
    const options = await bodyOf(api.POST('/api/v1/account/passkeys/challenge', { body: { password } }));
    const credential = await passkeyMade(options);
    const body = { name: called, credential };
    const { recoveryCodes } = await bodyOf(api.POST('/api/v1/account/passkeys', { body }));
    setOpen(false);
    setName(t('account.passkey-usual-name'));
    if (recoveryCodes) onCodes(recoveryCodes);
    done(t('account.passkey-added', { name: called }));
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('account.passkey-add')}
      </Button>
      <OnceMore
        opened={isOpen}
        title={t('account.passkey-add')}
        does={t('account.passkey-does')}
        label={t('account.go-on')}
        act={act}
        errorsFor={(error) =>
          error instanceof NoPasskeyMade ? { '': t(`account.passkey-${error.why}`) } : undefined
        }
        onClose={() => setOpen(false)}
      >
        <TextInput
          data-autofocus
          label={t('account.passkey-name')}
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </OnceMore>
    </>
  );
}
