import { z } from 'zod';
import { Id } from './id.ts';

/** An employee or a funnel, as far as a screen needs to name it. */
export const Named = z.strictObject({ id: Id, name: z.string() }).meta({ id: 'Named' });

/** A stage as its sticker shows it. */
export const Sticker = z
  .strictObject({ id: Id, name: z.string(), colour: z.string().meta({ example: '#ffd54f' }) })
  .meta({ id: 'Sticker' });
