import { Select } from '@mantine/core';
import { useState } from 'react';
import { AVAILABILITIES, MOST_LEARNING_BUDGET, MOST_RAMP_WEEKS, POLICIES } from '#conveyor';
import { BELOW } from '../parts/below.ts';
import { NumberField } from '../parts/number-field.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Trial } from './imagined-lead.ts';
import { LeadTrial } from './lead-trial.tsx';
import type { LineStage } from './line-query.ts';
import classes from './line.module.css';
import { ReplayTrial } from './replay-trial.tsx';

/** How a stage could find its people instead: who would get a lead, and what would have become of the last ones. */
export function RoutingTrial({ stages }: Readonly<{ stages: readonly LineStage[] }>) {
  const { t } = useWords();
  const [stageId, setStageId] = useState<string>();
  const stage = stages.find(({ id }) => id === stageId) ?? stages[0];
  if (!stage) return null;
  return (
    <>
      <Select
        label={t('trial.stage')}
        data={stages.map(({ id, name }) => ({ value: id, label: name }))}
        value={stage.id}
        onChange={(id) => id !== null && setStageId(id)}
        allowDeselect={false}
        maw={320}
      />
      <TrialOf key={stage.id} stage={stage} />
    </>
  );
}

function TrialOf({ stage }: Readonly<{ stage: LineStage }>) {
  const { t } = useWords();
  const { policy, availability, rampWeeks, learningBudget } = stage;
  const [trial, setTrial] = useState<Trial>({ policy, availability, rampWeeks, learningBudget });
  return (
    <>
      <div className={classes.form}>
        <Select
          label={t('trial.policy')}
          data={POLICIES.map((policy) => ({ value: policy, label: t(`policy.${policy}`) }))}
          value={trial.policy}
          onChange={(chosen) =>
            setTrial({ ...trial, policy: POLICIES.find((one) => one === chosen) ?? trial.policy })
          }
          allowDeselect={false}
        />
        <Select
          label={t('trial.availability')}
          data={AVAILABILITIES.map((one) => ({ value: one, label: t(`availability.${one}`) }))}
          value={trial.availability}
          onChange={(chosen) =>
            setTrial({
              ...trial,
              availability: AVAILABILITIES.find((one) => one === chosen) ?? trial.availability,
            })
          }
          allowDeselect={false}
        />
        <NumberField
          label={t('funnel.rampWeeks')}
          description={t('funnel.rampWeeks.why')}
          inputWrapperOrder={BELOW}
          value={trial.rampWeeks}
          onChange={(typed) => setTrial({ ...trial, rampWeeks: Number(typed) })}
          min={0}
          max={MOST_RAMP_WEEKS}
          clampBehavior="strict"
          allowDecimal={false}
        />
        {trial.policy === 'strongest-first' && (
          <NumberField
            label={t('funnel.learningBudget')}
            inputWrapperOrder={BELOW}
            value={trial.learningBudget ?? ''}
            onChange={(typed) => setTrial({ ...trial, learningBudget: typed === '' ? null : Number(typed) })}
            placeholder={t('funnel.learningBudget.off')}
            min={0}
            max={MOST_LEARNING_BUDGET}
            clampBehavior="strict"
          />
        )}
      </div>
      <h3 className={classes.trial}>{t('trial.try-title')}</h3>
      <p className={classes.about}>{t('trial.try-about')}</p>
      <LeadTrial stage={stage} trial={trial} />
      <h3 className={classes.trial}>{t('trial.replay-title')}</h3>
      <ReplayTrial stage={stage} trial={trial} />
    </>
  );
}
