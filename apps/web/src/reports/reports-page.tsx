import { NativeSelect } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { REPORT_KINDS, type ReportKind } from '#conveyor';
import { accountQuery, type Account } from '../api/account.ts';
import type { Department } from '../api/departments.ts';
import { DepartmentChoice, useDepartments } from '../parts/department-choice.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import rows from '../parts/rows.module.css';
import { useWords } from '../texts/texts-context.tsx';
import { ReportLetter } from './report-letter.tsx';
import { reportQuery, type ReportPreview } from './reports-queries.ts';
import { reportsSearch } from './reports-search.ts';
import { SendNow } from './send-now.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { ScheduleWords } from './schedule-words.tsx';
import { WantReports } from './want-reports.tsx';
import classes from './reports.module.css';

const route = getRouteApi('/reports');

/** What would be sent now, to whom, and when the next one is. */
function ReportsPage() {
  const { t } = useWords();
  const { kind = 'weekly', department: wanted } = route.useSearch();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { departments, department } = useDepartments('leads.read', wanted);
  return (
    <Page title={t('reports.title')}>
      {department ? (
        <>
          <Filters departments={departments} department={department} kind={kind} />
          <Reports key={department.id} account={account} departmentId={department.id} kind={kind} />
        </>
      ) : (
        <Soft>{t('reports.no-department')}</Soft>
      )}
    </Page>
  );
}

type Props = Readonly<{ account: Account; departmentId: string; kind: ReportKind }>;

function Reports({ account, departmentId, kind }: Props) {
  const { t } = useWords();
  const scope = account.rights['line.change'];
  const mayChange =
    scope === 'all' || (scope === 'departments' && account.departmentIds.includes(departmentId));
  return (
    <Read query={useQuery(reportQuery(departmentId, kind))} rows={8}>
      {(preview) => (
        <>
          <Letters preview={preview} />
          <Panel title={t('reports.you')}>
            <WantReports departmentId={departmentId} preview={preview} />
            {preview.reports.length > 0 && (
              <SendNow key={kind} departmentId={departmentId} preview={preview} />
            )}
          </Panel>
          <Panel title={t('reports.when')}>
            {mayChange ? (
              <ScheduleForm departmentId={departmentId} preview={preview} />
            ) : (
              <ScheduleWords preview={preview} />
            )}
          </Panel>
        </>
      )}
    </Read>
  );
}

function Letters({ preview }: Readonly<{ preview: ReportPreview }>) {
  const { t } = useWords();
  if (preview.reports.length === 0) return <Soft>{t('reports.none')}</Soft>;
  return preview.reports.map((report) => <ReportLetter key={report.funnel.id} report={report} />);
}

type FilterProps = Readonly<{
  departments: readonly Department[];
  department: Department;
  kind: ReportKind;
}>;

function Filters({ departments, department, kind }: FilterProps) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const choose = (change: Readonly<Record<string, unknown>>) =>
    void navigate({ search: (before) => reportsSearch({ ...before, ...change }), replace: true });
  return (
    <search className={`${rows.filters} ${classes.filters}`} aria-label={t('reports.filters')}>
      <NativeSelect
        label={t('reports.kind')}
        value={kind}
        data={REPORT_KINDS.map((one) => ({ value: one, label: t(`reports.kind.${one}`) }))}
        onChange={(event) => choose({ kind: event.currentTarget.value })}
      />
      <DepartmentChoice
        departments={departments}
        department={department}
        choose={(id) => choose({ department: id })}
      />
    </search>
  );
}

export const reportsPage = createLazyRoute('/reports')({ component: ReportsPage });
