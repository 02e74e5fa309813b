import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { HowCounted } from '../figures/how-counted.tsx';
import { Read } from '../parts/read.tsx';
import { Soft } from '../parts/soft.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { AppliedPlans } from './applied-plans.tsx';
import { plansQuery, promiseQuery } from './plan-query.ts';
import { PlanFrame } from './plan-frame.tsx';
import { PromiseOutcome } from './promise-outcome.tsx';
import { PromiseStages } from './promise-stages.tsx';
import { PromiseWeeks } from './promise-weeks.tsx';

const route = getRouteApi('/plan/promises');

/** What the applied plans of a funnel promised, and what they delivered. */
function PromisesPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PlanFrame
      view="/plan/promises"
      title={t('promise.title')}
      search={search}
      onFunnel={(funnel) => void navigate({ search: { funnel }, replace: true })}
    >
      {(funnel) => <OfFunnel key={funnel.id} funnelId={funnel.id} chosen={search.plan} />}
    </PlanFrame>
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
