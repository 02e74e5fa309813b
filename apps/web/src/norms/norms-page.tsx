import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import type { Department } from '../api/departments.ts';
import { DepartmentChoice, useDepartments } from '../parts/department-choice.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { Norms } from './norms.tsx';
import classes from './norms.module.css';
import { progressQuery } from './norms-queries.ts';
import { normsSearch } from './norms-search.ts';
import { ProgressTable } from './progress-table.tsx';
import rows from '../parts/rows.module.css';

const route = getRouteApi('/activities');

/** What was done of what a department asks, and what that is. */
function NormsPage() {
  const { t } = useWords();
  const { day, department: wanted } = route.useSearch();
  const { departments, department } = useDepartments('norms.read', wanted);
  return (
    <Page title={t('norms.title')}>
      {department ? (
        <>
          <Soft>{t('norms.rule')}</Soft>
          <Filters departments={departments} department={department} day={day} />
          <Progress departmentId={department.id} day={day} />
          <Norms key={department.id} departmentId={department.id} />
        </>
      ) : (
        <Soft>{t('norms.no-department')}</Soft>
      )}
    </Page>
  );
}

function Progress({ departmentId, day }: Readonly<{ departmentId: string; day: string | undefined }>) {
  return (
    <Read query={useQuery(progressQuery(departmentId, day))} rows={6}>
      {(progress) => <ProgressTable progress={progress} />}
    </Read>
  );
}

type FilterProps = Readonly<{
  departments: readonly Department[];
  department: Department;
  day: string | undefined;
}>;

function Filters({ departments, department, day }: FilterProps) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const choose = (change: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (before) => normsSearch({ ...before, ...change }), replace: true });
  return (
    <search className={`${rows.filters} ${classes.filters}`} aria-label={t('norms.filters')}>
      <TextInput
        type="date"
        label={t('norms.day')}
        description={day === undefined ? t('norms.today') : undefined}
        value={day ?? ''}
        onChange={(event) => choose({ day: event.currentTarget.value })}
      />
      <DepartmentChoice
        departments={departments}
        department={department}
        choose={(id) => choose({ department: id })}
      />
    </search>
  );
}

export const normsPage = createLazyRoute('/activities')({ component: NormsPage });
