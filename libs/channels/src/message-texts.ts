import { z } from 'zod';

/** What a department has put in place of the product's own texts, in the receiver's language; absent: nothing. */
export const texts = z
  .strictObject({
    subject: z.string().nullable(),
    headline: z.string().nullable(),
    hint: z.string().nullable(),
  })
  .optional();
