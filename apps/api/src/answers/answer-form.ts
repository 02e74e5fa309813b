import { z } from 'zod';
import { DeclineHandoffBody } from '#contracts';

/** As many characters as the app takes. */
export const MOST_REASON = 500;

const Fields = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept') }),
  z.object({ answer: z.literal('decline'), reason: z.unknown() }),
]);

/** What the form of the page says: an answer, or what is wrong with it. */
export type AnswerSent =
  | Readonly<{ wish: 'accept' }>
  | Readonly<{ wish: 'decline'; reason: string }>
  | Readonly<{ problem: 'answer.why.needed' | 'answer.not-both' }>;

/** Reads a form as browsers send it (`application/x-www-form-urlencoded`); a no needs a reason, as in the app. */
export function readAnswerForm(body: unknown): AnswerSent {
  const text = body instanceof Buffer ? body.toString('utf8') : '';
  const fields = Fields.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!fields.success) return { problem: 'answer.not-both' };
  if (fields.data.answer === 'accept') return { wish: 'accept' };
  const decline = DeclineHandoffBody.safeParse({ reason: fields.data.reason });
  return decline.success
    ? { wish: 'decline', reason: decline.data.reason }
    : { problem: 'answer.why.needed' };
}
