import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../parts/form.tsx';
import form from '../parts/form.module.css';
import { useMay } from '../parts/may.ts';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useDone } from '../parts/use-done.ts';
import { useSeenVersion } from '../parts/use-seen-version.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { companyQuery } from './settings-queries.ts';

type Known = components['schemas']['Company'];
type CompanyChange = components['schemas']['ChangeCompany'];

/** The firm whose sales department this is. */
export function Company() {
  const { t } = useWords();
  const mayChange = useMay('settings.change');
  return (
    <Panel title={t('settings.company')}>
      <Read query={useQuery(companyQuery)} rows={1}>
        {(company) =>
          mayChange ? (
            <CompanyForm company={company} />
          ) : (
            <Soft>{company.name ?? t('settings.company-none')}</Soft>
          )
        }
      </Read>
    </Panel>
  );
}

function CompanyForm({ company }: Readonly<{ company: Known }>) {
  const { t } = useWords();
  const [over, setOver] = useState<string>();
  const typed = over ?? company.name ?? '';
  const done = useDone();
  const seen = useSeenVersion(company.version, over !== undefined);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ChangeCompanyBody }) => ChangeCompanyBody,
    send: (body: CompanyChange, key) =>
      bodyOf(api.PUT('/api/v1/company', { params: { header: { 'Idempotency-Key': key } }, body })),
    changes: [companyQuery.queryKey, accountQuery.queryKey],
    onOld: seen.look,
    onDone: () => {
      setOver(undefined);
      done(t('settings.company-set'));
    },
  });
  const name = typed.trim() === '' ? null : typed.trim();
  return (
    <Form
      name={t('settings.company')}
      label={t('settings.company-save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version: seen.version, name })}
    >
      <TextInput
        className={form.narrow}
        label={t('settings.company-name')}
        description={t('settings.company-hint')}
        value={typed}
        error={errors['name']}
        autoComplete="organization"
        onChange={(event) => setOver(event.currentTarget.value)}
      />
    </Form>
  );
}
