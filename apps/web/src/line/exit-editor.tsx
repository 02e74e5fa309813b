import { Button, Checkbox, Fieldset, Group, Select, TextInput } from '@mantine/core';
import { ACTIVITY_KINDS, LEAD_FIELDS, OUTCOMES_OF, type ActivityKind } from '#conveyor';
import { FormError } from '../parts/form-error.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { useWords } from '../texts/texts-context.tsx';
import { withItem, type EditedExit } from './funnel-draft.ts';
import classes from './funnel.module.css';
import type { Part } from './part.ts';

type Needed = EditedExit['activities'][number];

/** What must be so before a lead leaves the stage forward. */
export function ExitEditor(props: Part<EditedExit>) {
  const { t } = useWords();
  const { value: exit, onChange } = props;
  return (
    <Fieldset legend={t('funnel.exit')}>
      <div className={classes.exit}>
        <Checkbox.Group
          label={t('funnel.exit.fields')}
          value={[...exit.fields]}
          onChange={(chosen) =>
            onChange({ ...exit, fields: LEAD_FIELDS.filter((field) => chosen.includes(field)) })
          }
        >
          <Group gap="md" mt="xs">
            {LEAD_FIELDS.map((field) => (
              <Checkbox key={field} value={field} label={t(`fact.${field}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Activities {...props} />
        <Questions {...props} />
      </div>
    </Fieldset>
  );
}

function Activities({ value: exit, at, errors, onChange }: Part<EditedExit>) {
  const { t } = useWords();
  const { activities } = exit;
  const set = (changed: readonly Needed[]) => onChange({ ...exit, activities: [...changed] });
  return (
    <>
      {activities.map((needed, place) => (
        // It has no other name than its place.
        <Activity
          key={place}
          place={place}
          value={needed}
          at={`${at}.activities[${place}]`}
          errors={errors}
          onChange={(changed) => set(withItem(activities, place, changed))}
        />
      ))}
      <Button
        variant="default"
        size="xs"
        className={classes.start}
        onClick={() => set([...activities, { kind: 'call', outcome: null, atLeast: 1 }])}
      >
        {t('funnel.exit.add-activity')}
      </Button>
    </>
  );
}

type ActivityProps = Omit<Part<Needed>, 'onChange'> &
  Readonly<{ place: number; onChange: (changed: Needed | null) => void }>;

function Activity({ value: needed, place, at, errors, onChange }: ActivityProps) {
  const { t } = useWords();
  const outcomes = (kind: ActivityKind) =>
    OUTCOMES_OF[kind].map((one) => ({ value: one, label: t(`activity-outcome.${one}`) }));
  return (
    <div className={classes.line}>
      <Select
        label={t('funnel.exit.activity')}
        data={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: t(`activity.${kind}`) }))}
        value={needed.kind}
        onChange={(chosen) => {
          const kind = ACTIVITY_KINDS.find((one) => one === chosen) ?? needed.kind;
          onChange({ ...needed, kind, outcome: null });
        }}
        allowDeselect={false}
      />
      <Select
        label={t('funnel.exit.outcome')}
        placeholder={t('funnel.exit.any-outcome')}
        data={outcomes(needed.kind)}
        value={needed.outcome}
        onChange={(chosen) => {
          const outcome = OUTCOMES_OF[needed.kind].find((one) => one === chosen) ?? null;
          onChange({ ...needed, outcome });
        }}
        error={errors[`${at}.outcome`]}
        clearable
        clearButtonProps={{ 'aria-label': t('funnel.exit.any-outcome') }}
      />
      <NumberField
        label={t('funnel.exit.times')}
        value={needed.atLeast}
        onChange={(typed) => onChange({ ...needed, atLeast: Number(typed) })}
        error={errors[`${at}.atLeast`]}
        clampBehavior="none"
      />
      <Button
        variant="default"
        aria-label={t('funnel.exit.remove-activity', { place: place + 1 })}
        onClick={() => onChange(null)}
      >
        {t('funnel.remove')}
      </Button>
    </div>
  );
}

function Questions({ value: exit, at, errors, onChange }: Part<EditedExit>) {
  const { t } = useWords();
  const { questions } = exit;
  const set = (changed: EditedExit['questions']) => onChange({ ...exit, questions: changed });
  return (
    <>
      <FormError message={errors[`${at}.questions`]} />
      {questions.map((question, place) => (
        <div key={question.id ?? place} className={classes.line}>
          <TextInput
            label={t('funnel.exit.question', { place: place + 1 })}
            value={question.text}
            onChange={({ currentTarget: { value: text } }) =>
              set(withItem(questions, place, { ...question, text }))
            }
            error={errors[`${at}.questions[${place}].text`]}
          />
          <Checkbox
            label={t('funnel.exit.required')}
            checked={question.required}
            onChange={({ currentTarget: { checked: required } }) =>
              set(withItem(questions, place, { ...question, required }))
            }
          />
          <Button
            variant="default"
            aria-label={t('funnel.exit.remove-question', { place: place + 1 })}
            onClick={() => set(withItem(questions, place, null))}
          >
            {t('funnel.remove')}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        className={classes.start}
        onClick={() => set([...questions, { id: null, text: '', required: false }])}
      >
        {t('funnel.exit.add-question')}
      </Button>
    </>
  );
}
