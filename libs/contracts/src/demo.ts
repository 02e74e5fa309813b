import { LANGUAGES } from '#conveyor';
import { z } from 'zod';
import { Id } from './id.ts';

export const DEMO_STATES = ['none', 'loading', 'there', 'failed'] as const;

export const DemoState = z
  .strictObject({
    state: z.enum(DEMO_STATES).meta({
      description: 'failed: the last attempt came to nothing, and left nothing behind',
    }),
    share: z.number().min(0).max(1).nullable().meta({
      description: 'How much is loaded; null: it is not being loaded, or by another process',
    }),
    departmentId: Id.nullable().meta({ description: 'The department, once it is there' }),
  })
  .meta({ id: 'DemoState' });

export const LoadDemoBody = z
  .strictObject({
    language: z.enum(LANGUAGES).meta({ description: 'Which its people speak' }),
    leads: z
      .int()
      .min(1)
      .max(5_000)
      .default(2_000)
      .meta({ description: 'Of how many leads its ninety days are' }),
    wait: z.boolean().default(false).meta({
      description: 'True: the answer comes when it is there, or nothing came of it',
    }),
  })
  .meta({ id: 'LoadDemo' });

export type DemoState = z.infer<typeof DemoState>;
export type LoadDemoBody = z.infer<typeof LoadDemoBody>;
