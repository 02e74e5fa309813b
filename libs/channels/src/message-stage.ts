import { z } from 'zod';

/** A stage as a message names it. */
export const stage = z.strictObject({
  name: z.string(),
  /** The sticker's colour, `#rrggbb`. */
  colour: z.string(),
});
