import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { HowCounted } from '../figures/how-counted.tsx';
import { useFunnelOf } from '../figures/use-funnel-of.ts';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AppliedPlans } from './applied-plans.tsx';
import { plansQuery, promiseQuery } from './plan-query.ts';
import { PlanViews } from './plan-views.tsx';
import { PromiseOutcome } from './promise-outcome.tsx';
import { PromiseStages } from './promise-stages.tsx';
import { PromiseWeeks } from './promise-weeks.tsx';

const route = getRouteApi('/plan/promises');

/** What the applied plans of a funnel promised, and what they delivered. */
function PromisesPage() {
  return useMay('line.change') ? <Promises /> : <NotForRole />;
}

function Promises() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { funnels, funnel } = useFunnelOf(search);
  return (
    <Page
      title={t('promise.title')}
      note={
        funnels.length > 1 && (
          <Select
            aria-label={t('board.funnel')}
            data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
            value={funnel?.id ?? null}
            onChange={(id) => id !== null && void navigate({ search: { funnel: id }, replace: true })}
            allowDeselect={false}
          />
        )
      }
    >
      <PlanViews current="/plan/promises" search={search} />
      {funnel ? (
        <OfFunnel key={funnel.id} funnelId={funnel.id} chosen={search.plan} />
      ) : (
        <Soft>{t('figures.no-funnel')}</Soft>
      )}
    </Page>
  );
}

function OfFunnel({ funnelId, chosen }: Readonly<{ funnelId: string; chosen: string | undefined }>) {
  const { t } = useWords();
  const query = useQuery(plansQuery(funnelId));
  return (
    <Read query={query} rows={6}>
      {({ items }) => {
        const applied = items
          .filter(({ appliedAt }) => appliedAt !== null)
          .toSorted((one, other) => (other.appliedAt ?? '').localeCompare(one.appliedAt ?? ''));
        const shown = chosen ?? applied[0]?.id;
        if (shown === undefined)
          return (
            <Soft>
              {t('promise.none')}{' '}
              <TextLink to="/plan" search={{ funnel: funnelId }}>
                {t('promise.to-plan')}
              </TextLink>
            </Soft>
          );
        return (
          <>
            <Shown key={shown} id={shown} funnelId={funnelId} />
            {applied.length > 1 && <AppliedPlans plans={applied} funnelId={funnelId} shown={shown} />}
          </>
        );
      }}
    </Read>
  );
}

function Shown({ id, funnelId }: Readonly<{ id: string; funnelId: string }>) {
  const { t } = useWords();
  const query = useQuery(promiseQuery(id));
  return (
    <Read query={query} rows={8}>
      {(promise) => (
        <>
          <PromiseOutcome promise={promise} funnelId={funnelId} />
          <PromiseWeeks promise={promise} />
          <PromiseStages promise={promise} />
          <HowCounted title={t('plan.how-reckoned')} howCounted={promise.rule.split(/(?<=\.) /)} />
        </>
      )}
    </Read>
  );
}

export const promisesPage = createLazyRoute('/plan/promises')({ component: PromisesPage });
