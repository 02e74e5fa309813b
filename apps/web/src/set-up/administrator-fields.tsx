import { Fieldset, PasswordInput, TextInput } from '@mantine/core';
import { LEAST_PASSWORD } from '#conveyor/access';
import { BELOW } from '../parts/below.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { FieldsProps } from './fields-props.ts';
import classes from './set-up.module.css';

/** Who sets the product up, and is its first administrator. */
export function AdministratorFields({ draft, errors, onChange }: FieldsProps) {
  const { t } = useWords();
  return (
    <Fieldset legend={t('set-up.you')} className={classes.fields}>
      <TextInput
        label={t('set-up.name')}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => onChange({ name: value })}
        error={errors['name']}
        autoComplete="name"
        required
      />
      <TextInput
        type="email"
        label={t('set-up.email')}
        inputWrapperOrder={BELOW}
        description={t('set-up.email.why')}
        value={draft.email}
        onChange={({ currentTarget: { value } }) => onChange({ email: value })}
        error={errors['email']}
        autoComplete="username"
        required
      />
      <PasswordInput
        label={t('set-up.password')}
        inputWrapperOrder={BELOW}
        description={t('set-up.password.why', { count: LEAST_PASSWORD })}
        value={draft.password}
        onChange={({ currentTarget: { value } }) => onChange({ password: value })}
        error={errors['password']}
        aria-invalid={errors['password'] !== undefined}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('set-up.password.show'), tabIndex: 0 }}
        required
      />
    </Fieldset>
  );
}
