import { Button } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayOnDepartment } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import type { Funnel } from '../api/funnels.ts';
import { actorOf } from '../moves/targets.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useRepeatKey } from '../parts/repeat-key.ts';
import { sentenceOf } from '../parts/sentence-of.ts';
import { useDone } from '../parts/use-done.ts';
import { useWords } from '../texts/texts-context.tsx';
import { planQuery, type Plan } from './plan-query.ts';
import classes from './plan.module.css';

type Verb = 'apply' | 'undo';

type Props = Readonly<{ plan: Plan; funnel: Pick<Funnel, 'id' | 'version' | 'departmentId'> }>;

/** Makes a plan the line, or takes it back: each after it was said what that does. */
export function ApplyPlan({ plan, funnel }: Props) {
  const { t, moment } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const [verb, setVerb] = useState<Verb>();
  const isMine = mayOnDepartment(actorOf(account), 'line.change', funnel.departmentId);
  const { state, appliedAt, undoneAt, verdict } = plan;
  return (
    <div className={classes.apply}>
      {appliedAt !== null && (
        <p className={classes.quiet}>
          {t('plan.applied-at', { at: moment(appliedAt), by: plan.appliedBy?.name ?? t('plan.somebody') })}
          {undoneAt !== null && ` ${t('plan.undone-at', { at: moment(undoneAt) })}`}
        </p>
      )}
      {isMine && state === 'proposed' && verdict !== 'same' && (
        <Button variant={verdict === 'better' ? 'filled' : 'default'} onClick={() => setVerb('apply')}>
          {t('plan.apply')}
        </Button>
      )}
      {isMine && state === 'applied' && (
        <Button variant="default" onClick={() => setVerb('undo')}>
          {t('plan.undo')}
        </Button>
      )}
      {verb && (
        <Confirm key={verb} verb={verb} plan={plan} funnel={funnel} onClose={() => setVerb(undefined)} />
      )}
    </div>
  );
}

function Confirm({ verb, plan, funnel, onClose }: Props & Readonly<{ verb: Verb; onClose: () => void }>) {
  const { t } = useWords();
  const queries = useQueryClient();
  const done = useDone(['plans', funnel.id], ['funnels'], ['line'], ['stage']);
  const keyOf = useRepeatKey();
  const changing = useMutation({
    mutationFn: () => {
      const header = { 'Idempotency-Key': keyOf([verb, plan.id, funnel.version]) };
      const body = { version: funnel.version };
      return bodyOf(
        api.POST(`/api/v1/plans/{id}/${verb}`, { params: { path: { id: plan.id }, header }, body }),
      );
    },
    onSuccess: (changed) => {
      queries.setQueryData(planQuery(plan.id).queryKey, changed);
      done(t(verb === 'apply' ? 'plan.applied' : 'plan.undone'));
      onClose();
    },
    // It may be that somebody has changed the line meanwhile.
    onError: () => queries.invalidateQueries({ queryKey: ['funnels'] }),
  });
  return (
    <ConfirmDialog
      opened
      title={t(verb === 'apply' ? 'plan.apply.title' : 'plan.undo.title')}
      does={t(verb === 'apply' ? 'plan.apply.does' : 'plan.undo.does')}
      label={t(verb === 'apply' ? 'plan.apply' : 'plan.undo')}
      error={changing.error === null ? undefined : sentenceOf(changing.error, t)}
      isBusy={changing.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
      onClose={onClose}
    />
  );
}
