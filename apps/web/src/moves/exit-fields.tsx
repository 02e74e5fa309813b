import { Textarea, TextInput } from '@mantine/core';
import { LEAD_FIELDS, type LeadField } from '#conveyor';
import type { Funnel } from '../api/funnels.ts';
import { FACT_KEYS } from '../parts/typed-fact.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { LeadCard } from './lead-query.ts';
import { LogNeeded } from './log-needed.tsx';
import type { FieldsProps } from './fields-props.ts';

type Props = FieldsProps & Readonly<{ card: LeadCard; funnel: Funnel }>;

/** What the stage asks for before a lead leaves it forward: what is not known yet, what is to be done first, its questions. */
export function ExitFields({ asked, draft, errors, onChange, card, funnel }: Props) {
  const { t } = useWords();
  const stage = funnel.stages.find(({ id }) => id === asked.lead.stageId);
  const problems = (asked.verb === 'win' ? card.possible.win : card.possible.advance)?.problems ?? [];
  const missing = problems.flatMap(({ field, message }) => {
    const known = LEAD_FIELDS.find((one) => one === field);
    return known ? [{ field: known, message }] : [];
  });
  const toDo = problems.filter(({ field }) => field === 'activities');
  const setFact = (field: LeadField, value: string) =>
    onChange({ ...draft, facts: { ...draft.facts, [field]: value } });
  return (
    <>
      {toDo.length > 0 && (
        <LogNeeded
          lead={asked.lead}
          messages={toDo.map(({ message }) => message)}
          needed={stage?.exit.activities ?? []}
        />
      )}
      {missing.map(({ field, message }) => (
        <TextInput
          key={field}
          label={t(`fact.${field}`)}
          description={message}
          value={draft.facts[field] ?? ''}
          onChange={({ currentTarget: { value } }) => setFact(field, value)}
          error={errors[field]}
          inputMode={FACT_KEYS[field]}
          required
        />
      ))}
      {stage?.exit.questions.map(({ id, text, required }) => (
        <Textarea
          key={id}
          label={text}
          value={draft.answers[id] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, answers: { ...draft.answers, [id]: value } })
          }
          error={required && !draft.answers[id]?.trim() ? errors['answers'] : undefined}
          autosize
          required={required}
        />
      ))}
    </>
  );
}
