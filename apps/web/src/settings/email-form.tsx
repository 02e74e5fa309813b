import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { MAIL_SECURITIES, type MailSecurity } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { Form } from '../parts/form.tsx';
import form from '../parts/form.module.css';
import { SecretField } from '../parts/secret-field.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import type { Translate } from '../texts/translate.ts';
import { useWords } from '../texts/texts-context.tsx';
import { emailChange, typedEmail, type EmailChange, type TypedEmail } from './email-change.ts';
import { channelsQuery, type ChannelSettings } from './settings-queries.ts';

/** Where mail is handed over and in whose name. */
export function EmailForm({ settings }: Readonly<{ settings: ChannelSettings }>) {
  const { t } = useWords();
  // What somebody has typed over what is set: after he has sent it, it is what is set.
  const [over, setOver] = useState<Partial<TypedEmail>>({});
  const typed = { ...typedEmail(settings), ...over };
  const { errors, isBusy, submit } = useSetEmail(() => setOver({}));
  const hasPassword = settings.secrets.some(({ name }) => name === 'password');
  const field = (name: keyof typeof typed, path: string = name) => ({
    value: typed[name],
    error: errors[path],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setOver((before) => ({ ...before, [name]: value })),
  });
  return (
    <Form
      name={t('settings.email')}
      label={t('settings.email.save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, emailChange(settings.version, typed))}
    >
      <div className={form.fields}>
        <TextInput label={t('settings.email.host')} {...field('host')} autoComplete="off" />
        <TextInput label={t('settings.email.port')} {...field('port')} inputMode="numeric" />
        <NativeSelect
          label={t('settings.email.security')}
          {...field('security')}
          data={MAIL_SECURITIES.map((one) => ({ value: one, label: securityWords(t, one) }))}
        />
      </div>
      <div className={form.fields}>
        <TextInput
          label={t('settings.email.user')}
          description={t('settings.email.user-hint')}
          {...field('user')}
          autoComplete="off"
        />
        <SecretField
          label={t('settings.email.password')}
          description={hasPassword ? t('settings.kept-hint') : t('settings.secret-hint')}
          {...field('password')}
          autoComplete="new-password"
        />
      </div>
      <div className={form.fields}>
        <TextInput
          label={t('settings.email.from-name')}
          {...field('fromName', 'from.name')}
          autoComplete="off"
        />
        <TextInput
          type="email"
          label={t('settings.email.from-address')}
          {...field('fromAddress', 'from.address')}
          autoComplete="off"
        />
      </div>
    </Form>
  );
}

function securityWords(t: Translate, security: MailSecurity): string {
  if (security === 'tls') return t('settings.email.security.tls', { protocol: 'TLS' });
  if (security === 'starttls') return t('settings.email.security.starttls', { protocol: 'STARTTLS' });
  return t('settings.email.security.if-offered');
}

function useSetEmail(onDone: () => void) {
  const { t } = useWords();
  const done = useDone();
  return useSend({
    contractOf: ({ ChangeEmailChannelBody }) => ChangeEmailChannelBody,
    send: (body: EmailChange, key) =>
      bodyOf(api.PUT('/api/v1/channels/email', { params: { header: { 'Idempotency-Key': key } }, body })),
    changes: [channelsQuery.queryKey],
    onDone: () => {
      onDone();
      done(t('settings.channel-set'));
    },
  });
}
