import { Button, NumberInput, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AVAILABILITIES, POLICIES, type AvailabilityRule, type Policy } from '#conveyor';
import { api, bodyOf } from '../api/client.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { LineStage } from './line-query.ts';
import classes from './line.module.css';
import { Replayed } from './replayed.tsx';
import { Tried } from './tried.tsx';

type Trial = Readonly<{ policy: Policy; availability: AvailabilityRule; last: number }>;

const LAST = 100;
const MOST_LAST = 1_000;

/** How a stage could find its people instead: who would get a lead now, and what would have become of the last ones. */
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
  const [trial, setTrial] = useState<Trial>({
    policy: stage.policy,
    availability: stage.availability,
    last: LAST,
  });
  const { tried, replayed } = useTrial(stage, trial, t('trial.lead'));
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
        <Button variant="default" loading={tried.isPending} onClick={() => tried.mutate()}>
          {t('trial.try')}
        </Button>
        <NumberInput
          label={t('trial.last')}
          value={trial.last}
          onChange={(last) => typeof last === 'number' && setTrial({ ...trial, last })}
          min={1}
          max={MOST_LAST}
          clampBehavior="strict"
          allowDecimal={false}
        />
        <Button variant="default" loading={replayed.isPending} onClick={() => replayed.mutate()}>
          {t('trial.replay')}
        </Button>
      </div>
      <div aria-live="polite" className={classes.result}>
        <Refusal error={tried.error ?? replayed.error} />
        {tried.data && <Tried {...tried.data} />}
        {replayed.data && <Replayed {...replayed.data} />}
      </div>
    </>
  );
}

function useTrial({ id }: LineStage, { policy, availability, last }: Trial, leadName: string) {
  const params = { path: { id } };
  const tried = useMutation({
    mutationFn: () => {
      const body = { leadId: null, facts: { name: leadName }, policy, availability };
      return bodyOf(api.POST('/api/v1/stages/{id}/routing/try', { params, body }));
    },
  });
  const replayed = useMutation({
    mutationFn: () => {
      const body = { last, policy, availability };
      return bodyOf(api.POST('/api/v1/stages/{id}/routing/replay', { params, body }));
    },
  });
  return { tried, replayed };
}
