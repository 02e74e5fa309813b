import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, bodyOf } from '../../api/client.ts';
import type { Funnel } from '../../api/funnels.ts';
import { BELOW } from '../../parts/below.ts';
import { Form } from '../../parts/form.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSend } from '../../parts/use-send.ts';
import { useWords } from '../../texts/texts-context.tsx';
import plan from '../plan.module.css';
import { ScenarioFields } from './scenario-fields.tsx';
import {
  asToday,
  peopleOf,
  scenarioOf,
  typedOf,
  type Person,
  type StageToday,
  type TypedScenario,
} from './scenarios.ts';
import type { Simulation, SimulationAsked } from './what-if-query.ts';

const MOST_SCENARIOS = 4;
const WEEKS = 13;
const RUNS = 40;

type Props = Readonly<{
  funnel: Funnel;
  stages: readonly StageToday[];
  /** The one that is looked at: one goes on from what was asked there. */
  from: Simulation | undefined;
  onStarted: (id: string) => void;
}>;

/** What is to be tried out beside today's line; and has it run. */
export function ScenariosForm({ funnel, stages, from, onStarted }: Props) {
  const { t } = useWords();
  const { people, addPerson, scenarios, setScenarios } = useScenarios(stages, from);
  const [weeks, setWeeks] = useState<number | ''>(from?.asked.weeks ?? WEEKS);
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ StartSimulationBody }) => StartSimulationBody,
    send: (body: SimulationAsked, key) => start(funnel.id, body, key),
    onDone: ({ id }) => onStarted(id),
  });
  const add = () =>
    setScenarios([...scenarios, asToday(t('what-if.scenario', { number: scenarios.length + 1 }))]);
  const asked = (): SimulationAsked => ({
    scenarios: scenarios.map((one) => scenarioOf(one, stages, people)),
    weeks: weeks === '' ? WEEKS : weeks,
    runs: RUNS,
  });
  return (
    <Form
      name={t('what-if.ask')}
      label={t(isBusy ? 'what-if.asking' : 'what-if.run')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, asked())}
      beside={
        scenarios.length < MOST_SCENARIOS && (
          <Button variant="default" onClick={add}>
            {t('what-if.add')}
          </Button>
        )
      }
    >
      {scenarios.map((scenario, place) => (
        <ScenarioFields
          key={place}
          {...{ place, stages, people, errors }}
          value={scenario}
          onChange={(changed) =>
            setScenarios((all) => all.map((one, at) => (at === place ? { ...one, ...changed } : one)))
          }
          onAddPerson={addPerson}
          onRemove={
            scenarios.length > 1 ? () => setScenarios(scenarios.filter((_, at) => at !== place)) : undefined
          }
        />
      ))}
      <WeeksField value={weeks} error={errors['weeks']} onChange={setWeeks} />
    </Form>
  );
}

/** What is typed, and who may be moved: one goes on from what was asked before. */
function useScenarios(stages: Props['stages'], from: Props['from']) {
  const { t } = useWords();
  const [more, setMore] = useState<readonly Person[]>(from?.people ?? []);
  const people = peopleOf(stages, more);
  const [scenarios, setScenarios] = useState<readonly TypedScenario[]>(() => {
    const typed = from ? typedOf(from, people) : [];
    return typed.length > 0 ? typed : [asToday(t('what-if.scenario', { number: 1 }))];
  });
  const addPerson = (person: Person) => setMore([...more, person]);
  return { people, addPerson, scenarios, setScenarios };
}

function start(funnelId: string, body: SimulationAsked, key: string) {
  const params = { path: { id: funnelId }, header: { 'Idempotency-Key': key } };
  return bodyOf(api.POST('/api/v1/funnels/{id}/simulations', { params, body }));
}

type WeeksProps = Readonly<{
  value: number | '';
  error: string | undefined;
  onChange: (weeks: number | '') => void;
}>;

function WeeksField({ value, error, onChange }: WeeksProps) {
  const { t } = useWords();
  return (
    <div className={plan.fields}>
      <NumberField
        label={t('what-if.weeks')}
        description={t('what-if.weeks.why')}
        inputWrapperOrder={BELOW}
        value={value}
        onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
        error={error}
        min={4}
        max={52}
        allowDecimal={false}
      />
    </div>
  );
}
