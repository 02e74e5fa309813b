import { z } from 'zod';
import { ownPath } from '../http/own-path.ts';

/** Where somebody goes once he is signed in, `next`. A page refuses nobody for what is hung on its address. */
export const NextQuery = z
  .looseObject({ next: z.unknown().optional() })
  .transform(({ next }) => ({ next: ownPath(next) }));

export type NextQuery = z.infer<typeof NextQuery>;
