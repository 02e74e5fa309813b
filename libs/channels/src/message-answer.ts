import { z } from 'zod';
import { link } from './message-link.ts';

/** By what a handoff is answered from the message itself; absent where it need not be answered, or can't be from there. */
export const answer = z
  .strictObject({
    handoffId: z.string(),
    /** Pages of ours that ask once more and do it without signing in: his alone, as the link to an account is. */
    accept: link,
    decline: link,
  })
  .optional();
