import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../texts/texts-context.tsx';
import { contractProblems, NO_ERRORS, type ContractOf, type FieldErrors } from './contract-problems.ts';
import { useRepeatKey } from './repeat-key.ts';
import { errorsOf } from './sentence-of.ts';

type Options<Body, Answer> = Readonly<{
  contractOf: ContractOf;
  /** `key`: asked again because nobody answered, the same is done once. */
  send: (body: Body, key: string) => Promise<Answer>;
  /** What it changes: read anew before `onDone`, and when it was refused, which may be because it has changed meanwhile. */
  changes?: readonly QueryKey[];
  onDone: (answer: Answer) => void;
  /** Of a refusal for which the form has words of its own. */
  errorsFor?: (error: unknown) => FieldErrors | undefined;
}>;

/**
 * Sends what a form says once its contract takes it. What is wrong, by the contract or by the server, is there by field (`errors`), of the whole
 * under the empty path; whoever has sent it is led to the first such field.
 */
export function useSend<Body, Answer>({
  contractOf,
  send,
  changes = [],
  onDone,
  errorsFor,
}: Options<Body, Answer>) {
  const { t, language } = useWords();
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const keyOf = useRepeatKey();
  const queries = useQueryClient();
  const readAnew = () => Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const sending = useMutation({ mutationFn: (body: Body) => send(body, keyOf(body)) });

  const submit = async (event: FormEvent<HTMLFormElement>, body: Body): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const show = (found: FieldErrors) => {
      flushSync(() => setErrors(found));
      form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    };
    try {
      const problems = await contractProblems(contractOf, body, language);
      show(problems);
      if (Object.keys(problems).length > 0) return;
      const answer = await sending.mutateAsync(body);
      await readAnew();
      onDone(answer);
    } catch (error) {
      await readAnew();
      show(errorsFor?.(error) ?? errorsOf(error, t));
    }
  };
  return {
    errors,
    isBusy: sending.isPending,
    submit: (event: FormEvent<HTMLFormElement>, body: Body) => void submit(event, body),
  };
}
