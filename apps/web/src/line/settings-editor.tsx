import { Select } from '@mantine/core';
import { ACCEPTANCES, AVAILABILITIES, POLICIES } from '#conveyor';
import { BELOW } from '../parts/below.ts';
import { NumberField } from '../parts/number-field.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { EditedStage } from './funnel-draft.ts';
import classes from './funnel.module.css';
import type { Part } from './part.ts';

/** How long leads may stay, who gets them, and whether he has to answer. */
export function SettingsEditor({ value: stage, at, errors, onChange }: Part<EditedStage>) {
  const { t } = useWords();
  const minutes = { at, errors, stage, onChange };
  return (
    <div className={classes.fields}>
      <Select
        label={t('trial.policy')}
        data={POLICIES.map((one) => ({ value: one, label: t(`policy.${one}`) }))}
        value={stage.policy}
        onChange={(chosen) =>
          onChange({ ...stage, policy: POLICIES.find((one) => one === chosen) ?? stage.policy })
        }
        error={errors[`${at}.policy`]}
        allowDeselect={false}
      />
      <Select
        label={t('trial.availability')}
        data={AVAILABILITIES.map((one) => ({ value: one, label: t(`availability.${one}`) }))}
        value={stage.availability}
        onChange={(chosen) =>
          onChange({
            ...stage,
            availability: AVAILABILITIES.find((one) => one === chosen) ?? stage.availability,
          })
        }
        error={errors[`${at}.availability`]}
        allowDeselect={false}
      />
      <NumberField
        label={t('funnel.rampWeeks')}
        description={t('funnel.rampWeeks.why')}
        inputWrapperOrder={BELOW}
        value={stage.rampWeeks}
        onChange={(rampWeeks) => onChange({ ...stage, rampWeeks: Number(rampWeeks) })}
        error={errors[`${at}.rampWeeks`]}
        min={0}
        clampBehavior="none"
      />
      {stage.policy === 'strongest-first' && <LearningField {...minutes} />}
      <MinutesField {...minutes} field="timeLimitMinutes" />
      <MinutesField {...minutes} field="remindAfterMinutes" />
      <AnswerFields {...minutes} />
    </div>
  );
}

type StageProps = Omit<MinutesProps, 'field'>;

/** How many won leads a month it may cost to find out who is strong. */
function LearningField({ stage, at, errors, onChange }: StageProps) {
  const { t } = useWords();
  return (
    <NumberField
      label={t('funnel.learningBudget')}
      description={t('funnel.learningBudget.why')}
      inputWrapperOrder={BELOW}
      value={stage.learningBudget ?? ''}
      onChange={(typed) => onChange({ ...stage, learningBudget: numberOrNull(typed) })}
      error={errors[`${at}.learningBudget`]}
      placeholder={t('funnel.learningBudget.off')}
      min={0}
      clampBehavior="none"
    />
  );
}

/** Whether and by when whoever gets a lead has to say that he has it. */
function AnswerFields({ stage, at, errors, onChange }: StageProps) {
  const { t } = useWords();
  const isAnswered = stage.acceptance === 'needed';
  const minutes = { at, errors, stage, onChange };
  return (
    <>
      <Select
        label={t('funnel.acceptance')}
        data={ACCEPTANCES.map((one) => ({ value: one, label: t(`acceptance.${one}`) }))}
        value={stage.acceptance}
        onChange={(chosen) =>
          onChange({
            ...stage,
            acceptance: ACCEPTANCES.find((one) => one === chosen) ?? stage.acceptance,
          })
        }
        error={errors[`${at}.acceptance`]}
        allowDeselect={false}
      />
      {isAnswered && <MinutesField {...minutes} field="answerWithinMinutes" />}
      {isAnswered && <MinutesField {...minutes} field="remindBeforeMinutes" />}
      {isAnswered && (
        <NumberField
          label={t('funnel.offersBeforeHead')}
          value={stage.offersBeforeHead ?? ''}
          onChange={(typed) => onChange({ ...stage, offersBeforeHead: numberOrNull(typed) })}
          error={errors[`${at}.offersBeforeHead`]}
          placeholder={t('funnel.never')}
          min={1}
          clampBehavior="none"
        />
      )}
    </>
  );
}

type MinutesProps = Readonly<{
  field: 'timeLimitMinutes' | 'remindAfterMinutes' | 'answerWithinMinutes' | 'remindBeforeMinutes';
  stage: EditedStage;
  at: string;
  errors: Part<EditedStage>['errors'];
  onChange: (stage: EditedStage) => void;
}>;

const A_MINUTE = 60_000;

/** Minutes of working time, with what they come to in words beside. */
function MinutesField({ field, stage, at, errors, onChange }: MinutesProps) {
  const { t, workingTime } = useWords();
  const minutes = stage[field];
  return (
    <NumberField
      label={t(`funnel.${field}`)}
      description={
        minutes !== null && minutes > 0
          ? t('funnel.working-time', { time: workingTime(minutes * A_MINUTE) })
          : t('funnel.minutes')
      }
      inputWrapperOrder={BELOW}
      value={minutes ?? ''}
      onChange={(typed) => onChange({ ...stage, [field]: numberOrNull(typed) })}
      error={errors[`${at}.${field}`]}
      placeholder={t('funnel.never')}
      clampBehavior="none"
    />
  );
}

function numberOrNull(typed: string | number): number | null {
  return typed === '' ? null : Number(typed);
}
