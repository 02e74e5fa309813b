import { NativeSelect } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGES } from '#conveyor';
import { accountQuery, changeAccount } from '../api/account.ts';
import type { components } from '../api/schema.d.ts';
import { weekOf } from '../hours/week.ts';
import { weekWords } from '../hours/week-words.ts';
import { employeeQuery } from '../parts/employees-queries.ts';
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

/** In which language and by which clock somebody is told: everybody says it of himself. */
export function LanguageAndZone() {
  const { t } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <Panel title={t('account.language-and-zone')}>
      <Soft>{t('account.language-about')}</Soft>
      <Read query={useQuery(employeeQuery(account.employeeId))} rows={2}>
        {(employee) => <SpokenForm employee={employee} />}
      </Read>
    </Panel>
  );
}

function SpokenForm({
  employee: { id, version, language, timeZone, hours },
}: Readonly<{ employee: Employee }>) {
  const words = useWords();
  const { t } = words;
  const [over, setOver] = useState<Partial<Pick<Employee, 'language' | 'timeZone'>>>({});
  const typed = { language, timeZone, ...over };
  const done = useDone();
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ChangeAccountBody }) => ChangeAccountBody,
    send: changeAccount,
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
      <Soft>
        {hours
          ? t('account.zone-own-hours', { week: weekWords(words, weekOf(hours)) })
          : t('account.zone-department-hours')}
      </Soft>
    </Form>
  );
}
