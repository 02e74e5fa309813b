import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import classes from './act-dialog.module.css';
import { contractProblems } from './contract-problems.ts';
import { keepInDialog } from './keep-in-dialog.ts';
import { Refusal } from './refusal.tsx';
import { useRepeatKey } from './repeat-key.ts';
import { useOnce } from './use-once.ts';

export type ActFormProps = Readonly<{
  /** What the button says. */
  label: string;
  /** What is asked for in words; why it is done when absent. */
  question?: string;
  /** More fields, and what they hold: the same is asked for once, whatever is pressed how often. */
  children?: ReactNode;
  more?: unknown;
  /** What is still missing in those fields, for the form not to be sent. */
  missing?: () => boolean;
  /** Does it, says so and closes; what it throws is said beside the button. */
  act: (reason: string, key: string) => Promise<unknown>;
  onClose: () => void;
}>;

/** Asks for the reason, and does it; what was refused is said beside the button. */
export function ActForm({ label, question, children, more, missing, act, onClose }: ActFormProps) {
  const { t, language } = useWords();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const keyOf = useRepeatKey();
  const doing = useMutation({ mutationFn: (given: string) => act(given, keyOf([given, more])) });
  const { isBusy, once } = useOnce();
  const send = async () => {
    const said = { reason: reason.trim() };
    const problems = await contractProblems((contracts) => contracts.ReasonBody, said, language);
    setProblem(problems['reason']);
    const isMissing = missing?.() ?? false;
    if (problems['reason'] !== undefined) field.current?.focus();
    // What it throws is said beside the button.
    else if (!isMissing) await doing.mutateAsync(said.reason).catch(() => undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepInDialog(event);
    void once(send);
  };
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      {children}
      <Textarea
        ref={field}
        data-autofocus
        label={question ?? t('act.why')}
        description={t('act.why-hint')}
        error={problem}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize={false}
        rows={3}
      />
      <Refusal error={doing.error} />
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('act.cancel')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  );
}
