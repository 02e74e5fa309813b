import { z } from 'zod';
import { broken } from './field-rules.ts';

/** No text can be kept with a NUL in it, and half of a surrogate pair would come back as another character. */
const NOT_KEEPABLE = /[\0\p{Surrogate}]/u;

/** What people write, without the blanks around it, of so many characters. */
export function Text(most: number, least = 1) {
  return z.string().trim().min(least).max(most).superRefine(keepable);
}

/** Takes no text that could not be kept. */
export function keepable(text: string, context: z.RefinementCtx<string>): void {
  if (NOT_KEEPABLE.test(text)) context.addIssue(broken('TEXT_NOT_KEEPABLE'));
}
