import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import type { Funnel } from '../api/funnels.ts';
import { HowCounted } from '../figures/how-counted.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { ApplyPlan } from './apply-plan.tsx';
import { EarlierPlans } from './earlier-plans.tsx';
import { PlanChanges } from './plan-changes.tsx';
import { PlanInflows } from './plan-inflows.tsx';
import { PlanMoney } from './plan-money.tsx';
import { PlanOutcome } from './plan-outcome.tsx';
import { PlanPeople } from './plan-people.tsx';
import { PlanStages } from './plan-stages.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { planQuery, plansQuery, type Plan } from './plan-query.ts';
import type { PlanSearch } from './plan-search.ts';
import { WishesForm } from './wishes-form.tsx';

const route = getRouteApi('/plan');

/** The best line of a funnel under what a head wishes, and what to expect of it. */
function PlanPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PlanFrame
      view="/plan"
      title={t('plan.title')}
      search={search}
      onFunnel={(funnel) => void navigate({ search: { funnel }, replace: true })}
    >
      {(funnel) => <OfFunnel key={funnel.id} funnel={funnel} search={search} />}
    </PlanFrame>
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
      {plan.money && <PlanMoney money={plan.money} verdict={plan.verdict} />}
      <ApplyPlan plan={plan} funnel={funnel} />
      <PlanChanges plan={plan} />
      <PlanStages stages={plan.stages} passedBy={plan.passedBy} />
      <PlanPeople people={plan.people} />
      <PlanInflows inflows={plan.inflows} />
      <HowCounted title={t('plan.how-reckoned')} howCounted={plan.rule.split(/(?<=\.) /)} />
    </>
  );
}

export const planPage = createLazyRoute('/plan')({ component: PlanPage });
