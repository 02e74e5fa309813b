import { useState } from 'react';
import { LEAST_PASSWORD } from '#conveyor/access';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import form from '../parts/form.module.css';
import { Panel } from '../parts/panel.tsx';
import { Soft } from '../parts/soft.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { sessionsQuery } from './account-queries.ts';
import { passwordErrors } from './password-errors.ts';

type PasswordChange = components['schemas']['ChangePassword'];

const NOTHING: PasswordChange = { current: '', password: '' };

/** Sets another password; whoever is signed in by the old one elsewhere is signed out. */
export function ChangePassword() {
  const { t } = useWords();
  const [typed, setTyped] = useState(NOTHING);
  const done = useDone(sessionsQuery.queryKey);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ChangePasswordBody }) => ChangePasswordBody,
    send: (body: PasswordChange) => api.PUT('/api/v1/account/password', { body }),
    onDone: () => {
      setTyped(NOTHING);
      done(t('account.password-set'));
    },
    errorsFor: passwordErrors(t, 'current'),
  });
  const field = (name: keyof PasswordChange) => ({
    value: typed[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: value })),
  });
  return (
    <Panel title={t('account.password')}>
      <Soft>{t('account.password-about')}</Soft>
      <Form
        name={t('account.password')}
        label={t('account.password-save')}
        error={errors['']}
        isBusy={isBusy}
        onSubmit={(event) => submit(event, typed)}
      >
        <div className={form.fields}>
          <SecretField
            label={t('account.password-current')}
            autoComplete="current-password"
            {...field('current')}
          />
          <SecretField
            label={t('account.password-new', { count: LEAST_PASSWORD })}
            autoComplete="new-password"
            {...field('password')}
          />
        </div>
      </Form>
    </Panel>
  );
}
