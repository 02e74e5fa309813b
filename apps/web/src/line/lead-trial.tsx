import { Autocomplete, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, bodyOf } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { FieldErrors } from '../parts/contract-problems.ts';
import { BELOW } from '../parts/below.ts';
import { Decided } from '../parts/decided.tsx';
import { Form } from '../parts/form.tsx';
import { FACT_KEYS } from '../parts/typed-fact.ts';
import { useSend } from '../parts/use-send.ts';
import { useWords, type Words } from '../texts/texts-context.tsx';
import {
  NO_LEAD,
  factsLookedAt,
  trialBody,
  wordsAsked,
  type ImaginedFact,
  type ImaginedLead,
  type Trial,
} from './imagined-lead.ts';
import type { LineStage } from './line-query.ts';
import classes from './line.module.css';

type Props = Readonly<{ stage: LineStage; trial: Trial }>;

/** What was found out, and of what: once anything else is asked it says nothing any more. */
type Found = Readonly<{ answer: components['schemas']['RoutingTried']; lead: ImaginedLead; trial: Trial }>;

/** Who would get a lead of which one says what matters, and why. */
export function LeadTrial({ stage, trial }: Props) {
  const { t, moment } = useWords();
  const [lead, setLead] = useState(NO_LEAD);
  const [found, setFound] = useState<Found>();
  const { errors, isBusy, submit } = useSend({
    contractOf: ({ TryRoutingBody }) => TryRoutingBody,
    send: (body: components['schemas']['TryRouting']) =>
      bodyOf(api.POST('/api/v1/stages/{id}/routing/try', { params: { path: { id: stage.id } }, body })),
    onDone: (answer) => setFound({ answer, lead, trial }),
  });
  const shown = found?.lead === lead && found.trial === trial ? found.answer : undefined;
  return (
    <>
      <Form
        name={t('trial.try-title')}
        label={t('trial.try')}
        error={errors['']}
        isBusy={isBusy}
        onSubmit={(event) => submit(event, trialBody(lead, trial, t('trial.lead')))}
      >
        <LeadFields stage={stage} trial={trial} lead={lead} errors={errors} onChange={setLead} />
      </Form>
      <div aria-live="polite" className={classes.result}>
        {shown && (
          <Decided decision={shown.decision} tense="would">
            <strong>{lead.at === '' ? t('trial.now') : t('trial.then', { moment: moment(lead.at) })}</strong>{' '}
            {whoAndWhy(t, shown)}
          </Decided>
        )}
      </div>
    </>
  );
}

function whoAndWhy(t: Words['t'], { decision, sentence }: Found['answer']): string {
  const receiver = decision.considered.find(({ employee }) => employee.id === decision.chosen);
  return receiver ? t('trial.who', { name: receiver.employee.name, sentence }) : sentence;
}

type FieldsProps = Props &
  Readonly<{ lead: ImaginedLead; errors: FieldErrors; onChange: (lead: ImaginedLead) => void }>;

/** What of a lead is looked at by what is tried. */
function LeadFields({ stage, trial, lead, errors, onChange }: FieldsProps) {
  const { t } = useWords();
  return (
    <div className={classes.form}>
      {factsLookedAt(trial.policy).map((fact) => (
        <FactField
          key={fact}
          fact={fact}
          words={wordsAsked(stage, fact)}
          value={lead.facts[fact] ?? ''}
          error={errors[`facts.${fact}`]}
          onChange={(typed) => onChange({ ...lead, facts: { ...lead.facts, [fact]: typed } })}
        />
      ))}
      <TextInput
        type="datetime-local"
        label={t('trial.at')}
        description={t('trial.at.why')}
        inputWrapperOrder={BELOW}
        value={lead.at}
        onChange={({ currentTarget: { value } }) => onChange({ ...lead, at: value })}
        error={errors['at']}
      />
    </div>
  );
}

type FactProps = Readonly<{
  fact: ImaginedFact;
  /** What may well be meant. */
  words: readonly string[];
  value: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}>;

function FactField({ fact, words, value, error, onChange }: FactProps) {
  const { t } = useWords();
  const shared = { label: t(`fact.${fact}`), value, error, inputMode: FACT_KEYS[fact] };
  return words.length > 0 ? (
    <Autocomplete {...shared} data={[...words]} onChange={onChange} />
  ) : (
    <TextInput
      {...shared}
      onChange={({ currentTarget: { value: typed } }) => onChange(typed)}
      autoComplete="off"
    />
  );
}
