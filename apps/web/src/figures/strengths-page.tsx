import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { useMay } from '../parts/may.ts';
import { NotForRole } from '../parts/not-for-role.tsx';
import { Read } from '../parts/read.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { FiguresFrame } from './figures-frame.tsx';
import { HowCounted } from './how-counted.tsx';
import { StageStrengths } from './stage-strengths.tsx';
import { strengthsQuery, type FunnelStrengths } from './strengths-query.ts';
import { useFunnelOf } from './use-funnel-of.ts';
import { usePartOf } from './use-part-of.ts';
import { useSeesDepartment } from './use-sees-department.ts';
import type { FiguresSearch } from './figures-search.ts';

const route = getRouteApi('/figures/strengths');

/** Who is strong at each stage of a funnel, or of each of a department: for whoever sees all of its leads. */
function StrengthsPage() {
  return useSeesDepartment() ? <Strengths /> : <NotForRole />;
}

function Strengths() {
  const search = route.useSearch();
  const { looked } = useFunnelOf(search);
  return (
    <FiguresFrame view="/figures/strengths" search={search} hasDays={false} isNarrowed={false}>
      {looked.map(({ id }) => (
        <OfFunnel key={id} search={search} funnelId={id} />
      ))}
    </FiguresFrame>
  );
}

function OfFunnel({ search, funnelId }: Readonly<{ search: FiguresSearch; funnelId: string }>) {
  const query = useQuery(strengthsQuery(funnelId));
  return (
    <Read query={query} rows={8}>
      {(told) => <Stages told={told} search={search} />}
    </Read>
  );
}

function Stages({ told, search }: Readonly<{ told: FunnelStrengths; search: FiguresSearch }>) {
  const { t } = useWords();
  const mayPlan = useMay('line.change');
  const titleOf = usePartOf(search, told.funnel);
  const { funnel, from, until, rule, stages } = told;
  return (
    <Section title={titleOf('strengths.title')} about={t('strengths.read')}>
      {stages.map((one) => (
        <StageStrengths key={one.stage.id} of={one} search={{ funnel: funnel.id, from, until }} />
      ))}
      {mayPlan && (
        <TextLink to="/plan" search={{ funnel: funnel.id }}>
          {t('strengths.to-plan')}
        </TextLink>
      )}
      <HowCounted title={t('strengths.how-judged')} howCounted={rule.split(/(?<=[.;]) /)} />
    </Section>
  );
}

export const strengthsPage = createLazyRoute('/figures/strengths')({ component: StrengthsPage });
