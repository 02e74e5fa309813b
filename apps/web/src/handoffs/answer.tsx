import { Button, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Action } from '../actions/action.ts';
import { letter } from '../actions/strokes.ts';
import { useActions } from '../actions/use-actions.ts';
import { contractProblems, NO_ERRORS, type FieldErrors } from '../parts/contract-problems.ts';
import { Refusal } from '../parts/refusal.tsx';
import { useOnce } from '../parts/use-once.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './answer.module.css';
import { useAnswer, type Answered } from './use-answer.ts';

type Props = Readonly<{
  handoff: Answered;
  /** It is the only one here, so that a key can mean it. */
  isKeyed?: boolean;
}>;

/** Yes, or no with the reason, right where the handoff is shown. */
export function Answer({ handoff, isKeyed = false }: Props) {
  const { t } = useWords();
  const { accept, decline } = useAnswer(handoff);
  const [isDeclining, setDeclining] = useState(false);
  const yes: Action = {
    id: 'lead.accept',
    label: t('key.accept'),
    place: 'lead',
    keys: [letter('A')],
    isListed: true,
    run: () => {
      if (!accept.isPending) accept.mutate();
      return true;
    },
  };
  useActions(isKeyed && !isDeclining ? [yes] : []);
  if (isDeclining) {
    return <DeclineForm handoff={handoff} decline={decline} onCancel={() => setDeclining(false)} />;
  }
  return (
    <>
      <Refusal error={accept.error} />
      <div className={classes.buttons}>
        <Button size="md" loading={accept.isPending} onClick={() => accept.mutate()}>
          {t('offer.accept')}
        </Button>
        <Button size="md" variant="default" onClick={() => setDeclining(true)}>
          {t('offer.decline')}
        </Button>
      </div>
    </>
  );
}

type FormProps = Readonly<{
  handoff: Answered;
  decline: ReturnType<typeof useAnswer>['decline'];
  onCancel: () => void;
}>;

function DeclineForm({ handoff, decline, onCancel }: FormProps) {
  const { t, language } = useWords();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const { isBusy, once } = useOnce();
  const send = async () => {
    const body = { reason: reason.trim() };
    const problems = await contractProblems(({ DeclineHandoffBody }) => DeclineHandoffBody, body, language);
    setErrors(problems);
    if (Object.keys(problems).length === 0) await decline.mutateAsync(body.reason).catch(() => undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void once(send);
  };
  return (
    <form onSubmit={submit} noValidate aria-label={t('offer.decline.title', { lead: handoff.lead.name })}>
      <Stack gap="sm">
        <Textarea
          label={t('offer.decline.why')}
          description={t('offer.decline.hint')}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          error={errors['reason']}
          autosize
          minRows={2}
          required
          ref={(field) => field?.focus()}
        />
        <Refusal error={decline.error} />
        <div className={classes.buttons}>
          <Button type="submit" size="md" loading={isBusy}>
            {t('offer.decline')}
          </Button>
          <Button size="md" variant="default" onClick={onCancel}>
            {t('offer.cancel')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
