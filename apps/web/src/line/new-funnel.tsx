import { Button, Select } from '@mantine/core';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { mayOnDepartment } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import { departmentsQuery } from '../api/departments.ts';
import { actorOf } from '../moves/targets.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { usualDepartment } from '../parts/usual-department.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './line.module.css';

const templatesQuery = queryOptions({
  queryKey: ['funnel-templates'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/funnel-templates', { signal }))).items,
  staleTime: Infinity,
});

/** Ready funnels to begin with; what is chosen is changed on the page that comes next. */
export function NewFunnel() {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: templates } = useSuspenseQuery(templatesQuery);
  const { data: departments } = useSuspenseQuery(departmentsQuery);
  const { data: account } = useSuspenseQuery(accountQuery);
  const own = departments.filter(({ id }) => mayOnDepartment(actorOf(account), 'line.change', id));
  const [departmentId, setDepartmentId] = useState(usualDepartment(own, account)?.id);
  const keyOf = useRepeatKey();
  const create = useMutation({
    mutationFn: (template: string) => {
      const body = { template, language, ...(departmentId && { departmentId }) };
      const params = { header: { 'Idempotency-Key': keyOf(body) } };
      return bodyOf(api.POST('/api/v1/funnels', { params, body }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['funnels'] });
      await navigate({ to: '/line/funnels/$funnelId', params: { funnelId: id } });
    },
  });
  return (
    <>
      {own.length > 1 && (
        <Select
          label={t('people.department')}
          data={own.map(({ id, name }) => ({ value: id, label: name }))}
          value={departmentId ?? null}
          onChange={(id) => setDepartmentId(id ?? departmentId)}
          allowDeselect={false}
          maw={320}
        />
      )}
      <Refusal error={create.error} />
      {templates
        .filter((template) => template.language === language)
        .map(({ template, name, about, stages }) => (
          <section key={template} className={classes.change} aria-label={name}>
            <h2>{name}</h2>
            <p>{about}</p>
            <ol>
              {stages.map((stage) => (
                <li key={stage.name}>{stage.name}</li>
              ))}
            </ol>
            <Button
              className={classes.start}
              loading={create.isPending && create.variables === template}
              onClick={() => create.mutate(template)}
            >
              {t('funnel.take', { name })}
            </Button>
          </section>
        ))}
    </>
  );
}
