import { z } from 'zod';

/** Stages of which nothing is known as hardly any lead visits them, each named by this. */
export const passedByOf = <Stage extends z.ZodType>(stage: Stage) =>
  z
    .array(
      z.strictObject({
        stage,
        visits: z.int().meta({ description: 'Visits there in the time by which people are judged' }),
      }),
    )
    .default([])
    .meta({
      description:
        'Stages that hardly any lead visits, so that nothing is known of the work there: they stay as they are, and leads are taken to pass them by',
    });
