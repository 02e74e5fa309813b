import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { funnelsQuery } from '../api/funnels.ts';
import { leadsNowhere, MissingPage } from '../parts/failed-page.tsx';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { CheckedStep } from './checked-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { importQuery } from './import-queries.ts';
import type { Import } from './import-types.ts';
import { ImportTone } from './import-tone.tsx';
import { OverStep } from './over-step.tsx';
import { stepOf, type Step } from './step-of.ts';
import { StepsAbove } from './steps-above.tsx';
import { Working } from './working.tsx';

/** One file of leads, wherever it is: whoever has closed the page goes on here. */
function OneImportPage() {
  const { t, moment } = useWords();
  const { importId } = oneImportPage.useParams();
  const { step } = oneImportPage.useSearch();
  const query = useQuery(importQuery(importId));
  if (!useMay('leads.import')) return <NotForRole />;
  if (!query.data && leadsNowhere(query.error)) return <MissingPage />;
  const { data: one } = query;
  const note = one && (
    <>
      <ImportTone state={one.state} /> · {[moment(one.madeAt), one.madeBy?.name].filter(Boolean).join(' · ')}
    </>
  );
  return (
    <Page title={one?.fileName ?? t('import.title')} note={note}>
      <TextLink to="/import" size="sm">
        {t('import.all')}
      </TextLink>
      <Read query={query} rows={4}>
        {(shown) => <Shown of={shown} step={stepOf(shown.state, step === 'columns')} />}
      </Read>
    </Page>
  );
}

function Shown({ of: one, step }: Readonly<{ of: Import; step: Step }>) {
  const { t } = useWords();
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const funnel = funnels.find(({ id }) => id === one.funnelId);
  useChangedLeads(one.state);
  return (
    <>
      <StepsAbove at={step} />
      {step === 'sending' && <Soft>{t('import.still-sending')}</Soft>}
      {step === 'columns' && <ColumnsStep of={one} funnel={funnel} />}
      {(step === 'checking' || step === 'entering' || step === 'undoing') && (
        <Working key={`${step} ${one.begunAt}`} of={one} doing={step} />
      )}
      {step === 'checked' && <CheckedStep of={one} funnel={funnel} />}
      {step === 'over' && <OverStep of={one} />}
    </>
  );
}

/** Leads that have come in, or gone again, stand on pages that were read before. */
function useChangedLeads(state: Import['state']): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (state !== 'done' && state !== 'stopped' && state !== 'undone') return;
    for (const changed of ['board', 'first-steps']) void queries.invalidateQueries({ queryKey: [changed] });
  }, [queries, state]);
}

export const oneImportPage = createLazyRoute('/import/$importId')({ component: OneImportPage });
