import { Alert, Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ApiError } from '../api/api-error.ts';
import { api, bodyOf } from '../api/client.ts';
import { requestKey } from '../api/request-key.ts';
import { leadQuery, type LeadCard } from '../moves/lead-query.ts';
import { contractProblems } from '../parts/contract-problems.ts';
import { Form } from '../parts/form.tsx';
import classes from '../parts/form.module.css';
import { errorsOf } from '../parts/sentence-of.ts';
import { FACT_KEYS } from '../parts/typed-fact.ts';
import { Unsaved } from '../parts/unsaved.tsx';
import { useFieldErrors } from '../parts/use-field-errors.ts';
import { useOnce } from '../parts/use-once.ts';
import { useWords } from '../texts/texts-context.tsx';
import { FACT_FIELDS, factsChange, typedFact, type TypedFacts } from './facts-change.ts';

type Props = Readonly<{ lead: LeadCard['lead']; onDone: () => void }>;

export function FactsForm({ lead, onDone }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState<TypedFacts>({});
  const { errors, isMeanwhile, isBusy, save } = useSaveFacts(lead, onDone);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save(event.currentTarget, typed);
  };
  return (
    <Form
      name={t('lead.facts')}
      label={t('lead.facts.save')}
      error={errors['']}
      isBusy={isBusy}
      onSubmit={submit}
      beside={
        <Button variant="default" onClick={onDone}>
          {t('dialog.cancel')}
        </Button>
      }
    >
      <Unsaved when={Object.keys(factsChange(lead, typed)).length > 0} />
      <div className={classes.fields}>
        {FACT_FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`fact.${field}`)}
            value={typed[field] ?? typedFact(lead, field)}
            onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [field]: value })}
            error={errors[field]}
            inputMode={FACT_KEYS[field]}
            // Browsers fill nothing in of their owner's own.
            autoComplete="off"
            required={field === 'name'}
            ref={field === 'name' ? focusFirst : undefined}
          />
        ))}
      </div>
      {isMeanwhile && (
        <Alert color="yellow" role="alert">
          {t('lead.facts.meanwhile')}
        </Alert>
      )}
    </Form>
  );
}

/** Once, when it comes up. */
const focusFirst = (field: HTMLInputElement | null): void => field?.focus();

function useSaveFacts(lead: LeadCard['lead'], onDone: () => void) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const { errors, show } = useFieldErrors();
  const [isMeanwhile, setMeanwhile] = useState(false);
  const { isBusy, once } = useOnce();

  const readAnew = () => queries.invalidateQueries({ queryKey: leadQuery(lead.id).queryKey });
  const save = async (form: HTMLFormElement, typed: TypedFacts): Promise<void> => {
    const change = factsChange(lead, typed);
    if (Object.keys(change).length === 0) return onDone();
    const body = { version: lead.version, ...change };
    const problems = await contractProblems(({ ChangeLeadBody }) => ChangeLeadBody, body, language);
    show(form, problems);
    if (Object.keys(problems).length > 0) return;
    const params = { path: { id: lead.id }, header: { 'Idempotency-Key': requestKey() } };
    try {
      await bodyOf(api.PATCH('/api/v1/leads/{id}', { params, body }));
      await readAnew();
      onDone();
    } catch (error) {
      // What it says now stands in the fields before anybody is asked to look at them.
      await readAnew();
      const isOld = error instanceof ApiError && error.code === 'LEAD_MOVED_ON';
      setMeanwhile(isOld);
      if (!isOld) show(form, errorsOf(error, t));
    }
  };
  return {
    errors,
    isMeanwhile,
    isBusy,
    save: (...given: Parameters<typeof save>) => once(() => save(...given)),
  };
}
