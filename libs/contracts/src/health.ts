import { ALERT_RULES } from '#conveyor/alerts';
import { z } from 'zod';
import { Moment } from './moment.ts';

/** The process lives; that is all it says. */
export const Liveness = z.strictObject({ status: z.literal('alive') }).meta({ id: 'Liveness' });

export const READINESS_PARTS = ['database', 'migrations', 'queue', 'workers'] as const;

/** Whether the process can do its work, part by part. */
export const Readiness = z
  .strictObject({
    status: z.enum(['ready', 'not ready']),
    parts: z.array(
      z.strictObject({
        part: z.enum(READINESS_PARTS).meta({ description: 'A process without workers has no such part' }),
        trouble: z
          .enum(['NO_ANSWER', 'FAILED', 'MISSING', 'STOPPED'])
          .nullable()
          .meta({ description: 'null: it is fine; the log says more' }),
      }),
    ),
  })
  .meta({ id: 'Readiness' });

/** Whether the line is well, by its own rules. */
export const LineHealth = z
  .strictObject({
    status: z.enum(['well', 'unwell']),
    lookedAt: Moment.nullable().meta({ description: 'When somebody last looked; null: nobody ever did' }),
    trouble: z.enum(['NOBODY_LOOKS', 'NO_ANSWER']).nullable().meta({
      description:
        'Why nothing can be said of it: nobody has looked for long, or the database does not answer',
    }),
    alerts: z.array(z.strictObject({ rule: z.enum(ALERT_RULES), since: Moment })).meta({
      description: 'What is wrong; those that can wait for the morning do not make it unwell',
    }),
  })
  .meta({ id: 'LineHealth' });

export type LineHealth = z.infer<typeof LineHealth>;
export type Liveness = z.infer<typeof Liveness>;
export type Readiness = z.infer<typeof Readiness>;
