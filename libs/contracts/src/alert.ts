import { CHANNELS, INVARIANTS } from '#conveyor';
import { ALERT_RULES, SERVICE_LEVELS } from '#conveyor/alerts';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { Limit } from './query.ts';
import { Text } from './text.ts';

/** Something that is wrong with the line itself, or was. */
export const Alert = z
  .strictObject({
    id: Id,
    rule: z.enum(ALERT_RULES).meta({ description: 'What is wrong; docs/runbook.md has a section for each' }),
    subject: z
      .union([
        z.enum([...CHANNELS, ...INVARIANTS, ...SERVICE_LEVELS]),
        z.templateLiteral(['plan:', z.uuid()]),
      ])
      .nullable()
      .meta({
        description:
          'Which channel, promise or service level it is about, or which plan (`plan:` and its id); null: the line as a whole',
      }),
    about: z.string().nullable().meta({
      description: 'The subject in words; null: the line as a whole',
      example: 'e-mail',
    }),
    weight: z.enum(['page', 'ticket']).meta({
      description:
        'page: people are told late or not at all, or soon will be; ticket: it can wait for the morning',
    }),
    since: Moment.meta({ description: 'When it was first seen' }),
    raisedAt: Moment.meta({ description: 'When people were told' }),
    remindedAt: Moment.nullable().meta({ description: 'When they were last reminded' }),
    calmSince: Moment.nullable().meta({ description: 'Since when it is fine again' }),
    endedAt: Moment.nullable().meta({ description: 'null: it is not over' }),
    measure: z.enum(['time', 'count', 'share', 'factor']).meta({
      description:
        'What value and threshold are: milliseconds, a number, a part of a whole, times as much as may be',
    }),
    value: z.number().meta({ description: 'What was measured last while it was wrong' }),
    threshold: z.number(),
    acknowledged: z
      .strictObject({ by: Named, at: Moment, note: z.string() })
      .nullable()
      .meta({ description: 'Who looks after it; nobody is reminded any more' }),
    title: z.string(),
    meaning: z.string(),
    firstStep: z.string().meta({ description: 'What to do first' }),
    runbook: z.string().meta({ description: 'Where the rest is written', example: 'docs/runbook.md#canary' }),
  })
  .meta({ id: 'Alert' });

export const AlertList = z
  .strictObject({ items: z.array(Alert), nextCursor: NextCursor })
  .meta({ id: 'AlertList' });

export const AlertQuery = z.strictObject({
  state: z.enum(['open', 'past']).optional().meta({ description: 'Both when absent' }),
  rule: z.enum(ALERT_RULES).optional(),
  cursor: Cursor(z.tuple([z.number(), Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export const AcknowledgeAlertBody = z
  .strictObject({
    note: Text(500).meta({ description: 'What is being done about it, for whoever looks next' }),
  })
  .meta({ id: 'AcknowledgeAlert' });

export type Alert = z.infer<typeof Alert>;
export type AlertList = z.infer<typeof AlertList>;
export type AlertQuery = z.infer<typeof AlertQuery>;
export type AcknowledgeAlertBody = z.infer<typeof AcknowledgeAlertBody>;
