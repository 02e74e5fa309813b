import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { mayOnDepartment } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery, type Funnel } from '../api/funnels.ts';
import { demoQuery } from '../demo/demo-query.ts';
import { actorOf } from '../moves/targets.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../texts/texts-context.tsx';
import classes from './import.module.css';
import { ImportForm } from './import-form.tsx';
import type { ImportSource } from './import-source.ts';
import { SourceChoice } from './source-choice.tsx';

/** Leads come in from a file: what would come of it is shown first. */
function ImportPage() {
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const { data: demo } = useQuery(demoQuery);
  if (!useMay('leads.import')) return <NotForRole />;
  const own = funnels.filter(
    ({ departmentId }) =>
      mayOnDepartment(actorOf(account), 'leads.import', departmentId) &&
      // They would go with it.
      departmentId !== demo?.departmentId,
  );
  return own.length === 0 ? <NoFunnel /> : <Importing funnels={own} />;
}

function NoFunnel() {
  const { t } = useWords();
  return (
    <EmptyPage title={t('import.no-funnel')} why={t('import.no-funnel.why')}>
      {useMay('line.change') && (
        <ButtonLink to="/line/funnels/$funnelId" params={{ funnelId: 'new' }}>
          {t('import.no-funnel.do')}
        </ButtonLink>
      )}
    </EmptyPage>
  );
}

function Importing({ funnels }: Readonly<{ funnels: readonly Funnel[] }>) {
  const { t } = useWords();
  const [source, setSource] = useState<ImportSource>();
  return (
    <Page title={t('import.title')}>
      <p className={classes.about}>{t('import.about')}</p>
      {source ? (
        <ImportForm key={source.id} source={source} funnels={funnels} onSource={setSource} />
      ) : (
        <SourceChoice onSource={setSource} />
      )}
    </Page>
  );
}

export const importPage = createLazyRoute('/import')({ component: ImportPage });
