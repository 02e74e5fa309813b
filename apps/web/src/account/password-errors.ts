import { ApiError } from '../api/api-error.ts';
import type { FieldErrors } from '../parts/contract-problems.ts';
import type { Translate } from '../texts/translate.ts';

/** That the password given once more is not one's own, beside its field: whoever is signed in is asked for no address. */
export function passwordErrors(t: Translate, field: string) {
  return (error: unknown): FieldErrors | undefined =>
    error instanceof ApiError && error.code === 'SIGN_IN_REFUSED'
      ? { [field]: t('account.password-wrong') }
      : undefined;
}
