import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import shown from '../parts/shown-once.module.css';

type Props = Readonly<{
  begun: components['schemas']['TotpBegun'];
  /** With the recovery codes that are shown this once. */
  onDone: (codes: readonly string[]) => void;
  onClose: () => void;
}>;

/** Brings the secret onto a telephone, which shows that it has it. */
export function ConfirmTelephone({ begun: { secret, uri }, onDone, onClose }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ConfirmTotpBody }) => ConfirmTotpBody,
    send: (body: Readonly<{ code: string }>) => bodyOf(api.POST('/api/v1/account/totp/confirm', { body })),
    onDone: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  return (
    <ConfirmDialog
      opened
      title={t('account.telephone-scan')}
      does={t('account.telephone-scan-does')}
      label={t('account.telephone-confirm')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { code: code.replaceAll(/\s/gu, '') })}
      onClose={onClose}
    >
      <QrCode of={uri} label={t('account.telephone-picture')} />
      <p className={shown.secret}>{secret}</p>
      <TextInput
        data-autofocus
        label={t('account.telephone-code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        error={errors['code']}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
