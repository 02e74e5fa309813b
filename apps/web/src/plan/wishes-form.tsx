import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { Funnel } from '../api/funnels.ts';
import { BELOW } from '../parts/below.ts';
import { Folded } from '../parts/folded.tsx';
import { Form } from '../parts/form.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useSend } from '../parts/use-send.ts';
import { useWords } from '../texts/texts-context.tsx';
import { NO_WISHES, wishesOf, type Wishes } from './wishes.ts';
import { WishesOfStages } from './wishes-of-stages.tsx';
import { WishesOfPeople } from './wishes-of-people.tsx';
import classes from './plan.module.css';
import type { Plan } from './plan-query.ts';

type Props = Readonly<{ funnel: Funnel; onProposed: (plan: Plan) => void }>;

/** What a head wishes of a line; and has the best one proposed that meets all of it. */
export function WishesForm({ funnel, onProposed }: Props) {
  const { t } = useWords();
  const [wishes, setWishes] = useState<Wishes>(NO_WISHES);
  const change = (changed: Partial<Wishes>) => setWishes({ ...wishes, ...changed });
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ ProposePlanBody }) => ProposePlanBody,
    send: (body: components['schemas']['ProposePlan'], key) =>
      bodyOf(
        api.POST('/api/v1/funnels/{id}/plans', {
          params: { path: { id: funnel.id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    changes: [['plans', funnel.id]],
    onDone: onProposed,
  });
  return (
    <Form
      name={t('plan.wishes')}
      label={t(isBusy ? 'plan.thinking' : 'plan.propose')}
      error={wholeError(errors)}
      isBusy={isBusy}
      onSubmit={(event) => submit(event, { wishes: wishesOf(wishes) })}
    >
      <NumberWishes value={wishes} errors={errors} onChange={change} />
      <Folded title={t('plan.wishes.more')}>
        <WishesOfStages
          stages={funnel.stages}
          value={wishes.stages}
          errors={errors}
          onChange={(stages) => change({ stages })}
        />
        <WishesOfPeople
          stages={funnel.stages}
          value={wishes.people}
          errors={errors}
          onChange={(people) => change({ people })}
        />
      </Folded>
      <p className={classes.quiet} aria-live="polite">
        {isBusy ? t('plan.thinking.long') : ''}
      </p>
    </Form>
  );
}

type NumberProps = Readonly<{
  value: Wishes;
  errors: Readonly<Record<string, string | undefined>>;
  onChange: (changed: Partial<Wishes>) => void;
}>;

const NUMBERS = [
  { field: 'mostStages', min: 1, max: 50, suffix: '' },
  { field: 'reserves', min: 0, max: 50, suffix: '' },
  { field: 'fullness', min: 10, max: 100, suffix: ' %' },
  { field: 'mostChanges', min: 0, max: 1000, suffix: '' },
] as const;

function NumberWishes({ value, errors, onChange }: NumberProps) {
  const { t } = useWords();
  return (
    <div className={classes.fields}>
      {NUMBERS.map(({ field, ...bounds }) => (
        <NumberField
          key={field}
          label={t(`plan.wish.${field}`)}
          description={t(`plan.wish.${field}.why`)}
          inputWrapperOrder={BELOW}
          value={value[field]}
          onChange={(typed) => onChange({ [field]: typed === '' ? '' : Number(typed) })}
          error={errors[`wishes.${field}`]}
          allowDecimal={false}
          {...bounds}
        />
      ))}
    </div>
  );
}

/** What is wrong with the whole, or with wishes that have no field of their own. */
function wholeError(errors: Readonly<Record<string, string | undefined>>): string | undefined {
  const told = [errors[''], errors['wishes']].filter((error) => error !== undefined);
  return told.length > 0 ? told.join(' ') : undefined;
}
