import { z } from 'zod';
import { Moment } from './moment.ts';

/** How much of somebody's working time is left until a moment. It gets less only while he works. */
export const TimeLeft = z
  .strictObject({
    workingMs: z.int().nonnegative().meta({ description: 'Milliseconds; 0: the moment is past' }),
    asOf: Moment.meta({ description: 'When it was counted, by the server’s clock' }),
    worksNow: z.boolean().meta({ description: 'Whether the person works then, so that it gets less' }),
  })
  .meta({ id: 'TimeLeft' });

export type TimeLeft = z.infer<typeof TimeLeft>;
