import { NativeSelect } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGES } from '#conveyor';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { employeeQuery } from '../parts/employees-queries.ts';
import { Facts } from '../parts/facts.tsx';
import { Form } from '../parts/form.tsx';
import form from '../parts/form.module.css';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { zonesWith } from '../parts/time-zones.ts';
import { useDone } from '../parts/use-done.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';

type Employee = components['schemas']['EmployeeCard'];
type EmployeeChange = components['schemas']['ChangeEmployee'];

/** In which language and by which clock somebody is told. */
export function LanguageAndZone() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  // A head may change his people, and not himself.
  const mayChange = account.rights['people.change'] === 'all';
  return (
    <Panel title={t('account.language-and-zone')}>
      <Soft>{t('account.language-about')}</Soft>
      <Read query={useQuery(employeeQuery(account.employeeId))} rows={2}>
        {(employee) => (mayChange ? <SpokenForm employee={employee} /> : <Spoken employee={employee} />)}
      </Read>
    </Panel>
  );
}

function Spoken({ employee: { language, timeZone } }: Readonly<{ employee: Employee }>) {
  const { t } = useWords();
  return (
    <>
      <Facts
        of={[
          [t('account.language'), t(`language.${language}`)],
          [t('account.time-zone'), timeZone],
        ]}
      />
      <Soft>{t('account.language-by-head')}</Soft>
    </>
  );
}

function SpokenForm({ employee: { id, version, language, timeZone } }: Readonly<{ employee: Employee }>) {
  const { t } = useWords();
  const [over, setOver] = useState<Partial<Pick<Employee, 'language' | 'timeZone'>>>({});
  const typed = { language, timeZone, ...over };
  const done = useDone();
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ChangeEmployeeBody }) => ChangeEmployeeBody,
    send: (body: EmployeeChange, key) =>
      bodyOf(
        api.PATCH('/api/v1/employees/{id}', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    changes: [employeeQuery(id).queryKey, accountQuery.queryKey],
    onDone: () => {
      setOver({});
      done(t('account.language-set'));
    },
  });
  return (
    <Form
      name={t('account.language-and-zone')}
      label={t('account.language-save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { version, ...typed })}
    >
      <div className={form.fields}>
        <NativeSelect
          label={t('account.language')}
          value={typed.language}
          error={errors['language']}
          data={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))}
          onChange={({ currentTarget: { value } }) =>
            setOver((before) => ({ ...before, language: LANGUAGES.find((one) => one === value) ?? language }))
          }
        />
        <NativeSelect
          label={t('account.time-zone')}
          value={typed.timeZone}
          error={errors['timeZone']}
          data={zonesWith(timeZone)}
          onChange={({ currentTarget: { value } }) => setOver((before) => ({ ...before, timeZone: value }))}
        />
      </div>
    </Form>
  );
}
