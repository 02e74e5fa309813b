import { PasswordInput } from '@mantine/core';
import { useId } from 'react';
import { useWords } from '../texts/texts-context.tsx';

type Props = Readonly<{
  label: string;
  description?: string;
  value: string;
  error: string | undefined;
  autoComplete: 'off' | 'current-password' | 'new-password';
  onChange: (event: { currentTarget: { value: string } }) => void;
}>;

/** A password or a token to type, which can be looked at. Mantine's own does not say that it is wrong, nor why, to who hears it. */
export function SecretField({ description, error, ...field }: Props) {
  const { t } = useWords();
  const id = useId();
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <PasswordInput
      {...field}
      id={id}
      description={description}
      error={error}
      aria-invalid={error ? true : undefined}
      aria-describedby={described === '' ? undefined : described}
      visibilityToggleButtonProps={{ 'aria-label': t('secret.show') }}
    />
  );
}
