import { z } from 'zod';

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

export type Liveness = z.infer<typeof Liveness>;
export type Readiness = z.infer<typeof Readiness>;
