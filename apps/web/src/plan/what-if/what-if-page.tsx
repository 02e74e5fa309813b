import { useQueries, useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import type { Funnel } from '../../api/funnels.ts';
import { dayOf } from '../../figures/day-of.ts';
import { HowCounted } from '../../figures/how-counted.tsx';
import { stageQuery } from '../../moves/lead-query.ts';
import { Read } from '../../parts/read.tsx';
import { RowsPending } from '../../parts/rows-pending.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../texts/texts-context.tsx';
import { PlanFrame } from '../plan-frame.tsx';
import { OutcomeOfLines } from './outcome-of-lines.tsx';
import { PeopleOfLines } from './people-of-lines.tsx';
import { SaveSimulation } from './save-simulation.tsx';
import { SavedSimulations } from './saved-simulations.tsx';
import { ScenariosForm } from './scenarios-form.tsx';
import { SimulationProgress } from './simulation-progress.tsx';
import { StagesOfLines } from './stages-of-lines.tsx';
import { TruthOfLine } from './truth-of-line.tsx';
import { simulationQuery, type Simulation, type SimulationResult } from './what-if-query.ts';

const route = getRouteApi('/plan/what-if');

/** What would come of a line if it were otherwise. */
function WhatIfPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PlanFrame
      view="/plan/what-if"
      title={t('what-if.title')}
      search={search}
      onFunnel={(funnel) => void navigate({ search: { funnel }, replace: true })}
    >
      {(funnel) => <OfFunnel key={funnel.id} funnel={funnel} shown={search.simulation} />}
    </PlanFrame>
  );
}

function OfFunnel({ funnel, shown }: Readonly<{ funnel: Funnel; shown: string | undefined }>) {
  const navigate = route.useNavigate();
  const look = (simulation: string | undefined) =>
    void navigate({ search: { funnel: funnel.id, simulation }, resetScroll: true });
  return (
    <>
      {shown === undefined ? (
        <Ask key="new" funnel={funnel} from={undefined} onStarted={look} />
      ) : (
        <Shown key={shown} id={shown} funnel={funnel} onStarted={look} />
      )}
      <SavedSimulations
        funnelId={funnel.id}
        shown={shown}
        onRemoved={(id) => id === shown && look(undefined)}
      />
    </>
  );
}

type ShownProps = Readonly<{ id: string; funnel: Funnel; onStarted: (id: string) => void }>;

function Shown({ id, funnel, onStarted }: ShownProps) {
  const query = useQuery(simulationQuery(id));
  return (
    <Read query={query} rows={8}>
      {(simulation) => (
        <>
          {simulation.result ? (
            <Result result={simulation.result} weeks={simulation.asked.weeks} />
          ) : (
            <SimulationProgress simulation={simulation} />
          )}
          <SaveSimulation simulation={simulation} />
          <Ask funnel={funnel} from={simulation} onStarted={onStarted} />
        </>
      )}
    </Read>
  );
}

function Result({ result, weeks }: Readonly<{ result: SimulationResult; weeks: number }>) {
  const { t, language } = useWords();
  const from = dayOf(language, result.from, true);
  const rules = ['leads', 'work', 'people', 'routing', 'not'] as const;
  return (
    <>
      <OutcomeOfLines result={result} weeks={weeks} />
      <StagesOfLines result={result} />
      <PeopleOfLines result={result} />
      <TruthOfLine result={result} />
      <HowCounted
        title={t('what-if.how')}
        howCounted={rules.map((rule) => t(`what-if.how.${rule}`, { from }))}
      />
    </>
  );
}

type AskProps = Readonly<{
  funnel: Funnel;
  from: Simulation | undefined;
  onStarted: (id: string) => void;
}>;

function Ask({ funnel, from, onStarted }: AskProps) {
  const { t } = useWords();
  const stages = useQueries({ queries: funnel.stages.map(({ id }) => stageQuery(id)) });
  const read = stages.flatMap(({ data }) => data ?? []);
  return (
    <Section title={t('what-if.ask')} about={t('what-if.ask.about')}>
      {read.length < funnel.stages.length ? (
        <RowsPending rows={4} />
      ) : (
        <ScenariosForm funnel={funnel} stages={read} from={from} onStarted={onStarted} />
      )}
    </Section>
  );
}

export const whatIfPage = createLazyRoute('/plan/what-if')({ component: WhatIfPage });
