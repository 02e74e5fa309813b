import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { ApiError } from '../api/api-error.ts';
import { useWords } from '../texts/texts-context.tsx';
import { contractProblems, type ContractOf, type FieldErrors } from './contract-problems.ts';
import { useRepeatKey } from './repeat-key.ts';
import { errorsOf } from './sentence-of.ts';
import { useFieldErrors } from './use-field-errors.ts';
import { useOnce } from './use-once.ts';

type Options<Body, Answer> = Readonly<{
  contractOf: ContractOf;
  /** `key`: asked again because nobody answered, the same is done once. */
  send: (body: Body, key: string) => Promise<Answer>;
  /** What it changes: read anew before `onDone`, and when it was refused, which may be because it has changed meanwhile. */
  changes?: readonly QueryKey[];
  onDone: (answer: Answer) => void;
  /** Somebody else was first; what he has changed was read anew. */
  onOld?: () => void;
  /** Of a refusal for which the form has words of its own. */
  errorsFor?: (error: unknown) => FieldErrors | undefined;
}>;

/** What was sent is about a version that is not the newest any more. */
const STALE = 409;

/**
 * Sends what a form says once its contract takes it. What is wrong, by the contract or by the server, is there by field (`errors`), of the whole
 * under the empty path; whoever has sent it is led to the first such field.
 */
export function useSend<Body, Answer>({
  contractOf,
  send,
  changes = [],
  onDone,
  onOld,
  errorsFor,
}: Options<Body, Answer>) {
  const { t, language } = useWords();
  const { errors, show } = useFieldErrors();
  const keyOf = useRepeatKey();
  const queries = useQueryClient();
  const readAnew = () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const sending = useMutation({ mutationFn: (body: Body) => send(body, keyOf(body)) });
  const { isBusy, once } = useOnce();

  const sendFrom = async (form: HTMLFormElement, body: Body): Promise<void> => {
    try {
      const problems = await contractProblems(contractOf, body, language);
      show(form, problems);
      if (Object.keys(problems).length > 0) return;
      const answer = await sending.mutateAsync(body);
      await readAnew();
      onDone(answer);
    } catch (error) {
      await readAnew();
      if (error instanceof ApiError && error.status === STALE) onOld?.();
      show(form, errorsFor?.(error) ?? errorsOf(error, t));
    }
  };
  return {
    errors,
    isBusy,
    submit: (event: FormEvent<HTMLFormElement>, body: Body) => {
      event.preventDefault();
      const form = event.currentTarget;
      void once(() => sendFrom(form, body));
    },
  };
}
