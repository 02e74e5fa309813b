import { useState, type ReactNode } from 'react';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { passwordErrors } from './password-errors.ts';

export type OnceMoreProps = Readonly<{
  opened: boolean;
  title: string;
  does: string;
  label: string;
  /** Does it, once whoever sits there has shown that it is he. */
  act: (password: string) => Promise<unknown>;
  onClose: () => void;
  /** What else can go wrong with it that there are words for. */
  errorsFor?: (error: unknown) => FieldErrors | undefined;
  /** More fields; they stand before the password. */
  children?: ReactNode;
}>;

/** Before it is changed by what somebody comes in, he gives his password once more. */
export function OnceMore({ act, onClose, errorsFor, children, ...dialog }: OnceMoreProps) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const wrongPassword = passwordErrors(t, 'password');
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ SecondFactorBody }) => SecondFactorBody,
    send: (body: Readonly<{ password: string }>) => act(body.password),
    onDone: () => setPassword(''),
    errorsFor: (error) => wrongPassword(error) ?? errorsFor?.(error),
  });
  return (
    <ConfirmDialog
      {...dialog}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { password })}
      onClose={() => {
        setPassword('');
        onClose();
      }}
    >
      {children}
      <SecretField
        label={t('account.once-more')}
        description={t('account.once-more-hint')}
        autoComplete="current-password"
        value={password}
        error={errors['password']}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
