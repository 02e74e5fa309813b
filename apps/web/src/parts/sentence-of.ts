import { ApiError, refusedFields, Unreachable } from '../api/api-error.ts';
import type { Translate } from '../texts/translate.ts';
import type { FieldErrors } from './contract-problems.ts';

/** What went wrong, in words: the server's own, or that it did not answer, or that the page itself is to blame. */
export function sentenceOf(error: unknown, t: Translate): string {
  if (error instanceof ApiError) return error.message;
  // So a browser says that a part of the page could not be loaded.
  const isLoading = error instanceof TypeError && /import|fetch/i.test(error.message);
  return error instanceof Unreachable || isLoading ? t('failed.unreachable') : t('failed.own');
}

/** The same for a form: beside each field what is wrong with it, and the whole under the empty path. */
export function errorsOf(error: unknown, t: Translate): FieldErrors {
  return error instanceof ApiError ? refusedFields(error) : { '': sentenceOf(error, t) };
}
