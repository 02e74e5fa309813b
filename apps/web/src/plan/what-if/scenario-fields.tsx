import { Button, TextInput } from '@mantine/core';
import { BELOW } from '../../parts/below.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { PersonChoice } from '../../parts/person-choice.tsx';
import { FormError } from '../../parts/form-error.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { employeeQuery } from '../../parts/employees-queries.ts';
import { useWords } from '../../texts/texts-context.tsx';
import plan from '../plan.module.css';
import { HiresFields } from './hires-fields.tsx';
import { SeatsMatrix } from './seats-matrix.tsx';
import type { Person, StageToday, TypedScenario } from './scenarios.ts';
import classes from './what-if.module.css';

type Props = Readonly<{
  place: number;
  stages: readonly StageToday[];
  people: readonly Person[];
  value: TypedScenario;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (changed: Partial<TypedScenario>) => void;
  onAddPerson: (person: Person) => void;
  onRemove: (() => void) | undefined;
}>;

/** What is to be otherwise than today. */
export function ScenarioFields(props: Props) {
  const { place, stages, people, value, errors, onChange, onAddPerson, onRemove } = props;
  const { t } = useWords();
  const queries = useQueryClient();
  const at = `scenarios[${place}]`;
  const addPerson = async (id: string | undefined) => {
    if (id === undefined) return;
    const { name } = await queries.ensureQueryData(employeeQuery(id));
    onAddPerson({ id, name });
  };
  return (
    <fieldset className={classes.scenario}>
      <legend>{t('what-if.scenario', { number: place + 1 })}</legend>
      <div className={plan.fields}>
        <TextInput
          label={t('what-if.name')}
          value={value.name}
          maxLength={80}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
          error={errors[`${at}.name`]}
        />
        <NumberField
          label={t('what-if.inflow')}
          description={t('what-if.inflow.why')}
          inputWrapperOrder={BELOW}
          value={value.inflow}
          onChange={(typed) => onChange({ inflow: typed === '' ? '' : Number(typed) })}
          error={errors[`${at}.inflow`]}
          min={0}
          max={1000}
          suffix=" %"
          allowDecimal={false}
        />
      </div>
      <div className={classes.seats}>
        <h3 className={classes.heading}>{t('what-if.seats')}</h3>
        <p className={plan.quiet}>{t('what-if.seats.about')}</p>
        <SeatsMatrix stages={stages} people={people} value={value} onChange={onChange} />
        <div className={classes.person}>
          <PersonChoice
            label={t('what-if.add-person')}
            anybody={t('what-if.add-person.anybody')}
            value={undefined}
            onChange={(id) => void addPerson(id)}
          />
        </div>
      </div>
      <HiresFields stages={stages} value={value.hires} onChange={(hires) => onChange({ hires })} />
      <FormError message={othersOf(errors, at)} />
      {onRemove && (
        <Button variant="default" className={plan.add ?? ''} onClick={onRemove}>
          {t('what-if.remove')}
        </Button>
      )}
    </fieldset>
  );
}

/** What is wrong with seats, hours and hires of a scenario, each said once. */
function othersOf(errors: Props['errors'], at: string): string | undefined {
  const told = Object.entries(errors).flatMap(([path, error]) =>
    error !== undefined && /\]\.(stages|hours|hires)/.test(path) && path.startsWith(at) ? [error] : [],
  );
  return told.length > 0 ? [...new Set(told)].join(' ') : undefined;
}
