import { z } from 'zod';
import { Text } from './text.ts';

/** Yes or no in an address: `true`, `false`. */
export const YesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Letters to look for, anywhere in a text, large or small. */
export const Search = Text(100);

/** How many rows a page has. */
export const Limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .meta({ description: 'Rows of a page, 1 to 200' });
