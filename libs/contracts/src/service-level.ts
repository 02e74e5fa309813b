import { SERVICE_LEVELS } from '#conveyor/alerts';
import { z } from 'zod';
import { Moment } from './moment.ts';

const Window = z
  .strictObject({
    good: z.int().meta({ description: 'Messages that were as they are meant to be' }),
    bad: z.int(),
    burnRate: z.number().meta({
      description:
        'How many times as fast as it may be what may go wrong in thirty days is used up; 1: just as fast',
    }),
  })
  .meta({ id: 'ServiceWindow' });

/** How well people are told, over thirty days. */
export const ServiceLevels = z
  .strictObject({
    countedUntil: Moment.nullable().meta({ description: 'Up to when it is counted; null: not at all yet' }),
    levels: z.array(
      z.strictObject({
        level: z.enum(SERVICE_LEVELS),
        title: z.string(),
        share: z
          .number()
          .meta({ description: 'Of all messages this part is meant to be good', example: 0.995 }),
        withinSeconds: z.number().nullable(),
        windows: z.strictObject({
          '5m': Window,
          '30m': Window,
          '1h': Window,
          '6h': Window,
          '3d': Window,
          '30d': Window,
        }),
        budgetLeft: z.number().meta({
          description: 'What is left of what may go wrong in thirty days: 1 all of it, below 0 it is missed',
        }),
      }),
    ),
  })
  .meta({ id: 'ServiceLevels' });

export type ServiceLevels = z.infer<typeof ServiceLevels>;
