import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { LEAST_PASSWORD } from '#conveyor/access';
import { accountQuery } from '../api/account.ts';
import { api, bodyOf } from '../api/client.ts';
import { contractProblems, NO_ERRORS, type FieldErrors } from '../parts/contract-problems.ts';
import { errorsOf } from '../parts/sentence-of.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { SetUpBody } from './set-up-draft.ts';

/** What is asked for is not as it must be: beside each field what is wrong with it. */
class Wrong extends Error {
  override readonly name = 'Wrong';

  constructor(readonly errors: FieldErrors) {
    super('The form is not as it must be');
  }
}

/** Sets the product up, and goes on to where one begins; what is wrong is told by field, all at once. */
export function useSetUp() {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const setUp = useMutation({
    mutationFn: async (body: SetUpBody) => {
      const problems = await contractProblems((contracts) => contracts.SetUpBody, body, language);
      // How long it must be no contract says, and the server only once that is kept.
      const isShort = Array.from(body.password).length < LEAST_PASSWORD;
      const errors = {
        ...problems,
        ...(isShort && { password: t('set-up.password-short', { count: LEAST_PASSWORD }) }),
      };
      if (Object.keys(errors).length > 0) throw new Wrong(errors);
      return bodyOf(api.POST('/api/v1/set-up', { body }));
    },
    onSuccess: async (account) => {
      queries.setQueryData(accountQuery.queryKey, account);
      await navigate({ to: '/start' });
    },
  });
  const { error } = setUp;
  const errors = error === null ? NO_ERRORS : error instanceof Wrong ? error.errors : errorsOf(error, t);
  return { send: setUp.mutateAsync, isSending: setUp.isPending, errors };
}
