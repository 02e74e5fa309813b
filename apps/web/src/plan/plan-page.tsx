import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import type { Funnel } from '../api/funnels.ts';
import { HowCounted } from '../figures/how-counted.tsx';
import { useFunnelOf } from '../figures/use-funnel-of.ts';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Page } from '../parts/page.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { Soft } from '../parts/soft.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ApplyPlan } from './apply-plan.tsx';
import { EarlierPlans } from './earlier-plans.tsx';
import { PlanChanges } from './plan-changes.tsx';
import { PlanInflows } from './plan-inflows.tsx';
import { PlanOutcome } from './plan-outcome.tsx';
import { PlanPeople } from './plan-people.tsx';
import { PlanStages } from './plan-stages.tsx';
import { PlanViews } from './plan-views.tsx';
import { planQuery, plansQuery, type Plan } from './plan-query.ts';
import type { PlanSearch } from './plan-search.ts';
import { WishesForm } from './wishes-form.tsx';

const route = getRouteApi('/plan');

/** The best line of a funnel under what a head wishes, and what to expect of it. */
function PlanPage() {
  return useMay('line.change') ? <Plans /> : <NotForRole />;
}

function Plans() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { funnels, funnel } = useFunnelOf(search);
  return (
    <Page
      title={t('plan.title')}
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
      <PlanViews current="/plan" search={search} />
      {funnel ? (
        <OfFunnel key={funnel.id} funnel={funnel} search={search} />
      ) : (
        <Soft>{t('figures.no-funnel')}</Soft>
      )}
    </Page>
  );
}

function OfFunnel({ funnel, search }: Readonly<{ funnel: Funnel; search: PlanSearch }>) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const query = useQuery(plansQuery(funnel.id));
  return (
    <Read query={query} rows={6}>
      {({ items }) => {
        const shown = search.plan ?? items[0]?.id;
        return (
          <>
            {shown !== undefined && <Shown key={shown} id={shown} funnel={funnel} />}
            <Section title={t('plan.wishes')} about={t('plan.wishes.about')}>
              <WishesForm
                funnel={funnel}
                onProposed={({ id }) =>
                  void navigate({ search: { funnel: funnel.id, plan: id }, resetScroll: true })
                }
              />
            </Section>
            {items.length > 1 && <EarlierPlans plans={items} funnelId={funnel.id} shown={shown} />}
          </>
        );
      }}
    </Read>
  );
}

function Shown({ id, funnel }: Readonly<{ id: string; funnel: Funnel }>) {
  const query = useQuery(planQuery(id));
  return (
    <Read query={query} rows={8}>
      {(plan) => <ShownPlan plan={plan} funnel={funnel} />}
    </Read>
  );
}

function ShownPlan({ plan, funnel }: Readonly<{ plan: Plan; funnel: Funnel }>) {
  const { t } = useWords();
  return (
    <>
      <PlanOutcome plan={plan} />
      <ApplyPlan plan={plan} funnel={funnel} />
      <PlanChanges plan={plan} />
      <PlanStages stages={plan.stages} />
      <PlanPeople people={plan.people} />
      <PlanInflows inflows={plan.inflows} />
      <HowCounted title={t('plan.how-reckoned')} howCounted={plan.rule.split(/(?<=\.) /)} />
    </>
  );
}

export const planPage = createLazyRoute('/plan')({ component: PlanPage });
