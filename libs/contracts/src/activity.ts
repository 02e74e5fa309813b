import { ACTIVITY_KINDS, ACTIVITY_OUTCOMES, CALL_DIRECTIONS, isOutcomeOf, LONGEST_ACTIVITY } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { broken } from './field-rules.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Limit } from './query.ts';
import { Text } from './text.ts';

/** How long an activity took. */
export const Duration = z
  .int()
  .min(0)
  .max(LONGEST_ACTIVITY)
  .nullable()
  .meta({ description: 'How long it took, in seconds; null: nobody said' });

/** A call, a meeting, a presentation, an email that an employee logged on a lead. */
export const Activity = z
  .strictObject({
    id: Id,
    kind: z.enum(ACTIVITY_KINDS),
    outcome: z.enum(ACTIVITY_OUTCOMES),
    employee: Named.nullable().meta({ description: 'Who did it; null: nobody known' }),
    stage: Sticker.meta({ description: 'Where the lead stood when it was logged' }),
    visitId: Id.nullable().meta({ description: 'null: the lead was won or lost already' }),
    at: Moment.meta({ description: 'When it happened' }),
    durationSeconds: Duration,
    note: z.string().nullable(),
    createdAt: Moment.meta({ description: 'When it was logged' }),
    direction: z
      .enum(CALL_DIRECTIONS)
      .nullable()
      .meta({ description: 'Of a call that telephony told of: in, the customer has called' }),
    recordingUrl: z.string().nullable().meta({ description: 'Where the call can be heard' }),
  })
  .meta({ id: 'Activity' });

export const ActivityList = z
  .strictObject({ items: z.array(Activity), nextCursor: NextCursor })
  .meta({ id: 'ActivityList' });

export const ActivityQuery = z.strictObject({
  cursor: Cursor(z.tuple([Moment, Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export const LogActivityBody = z
  .strictObject({
    kind: z.enum(ACTIVITY_KINDS),
    outcome: z.enum(ACTIVITY_OUTCOMES).meta({
      description:
        'Of a call connected or no_answer, of a meeting or a presentation held or no_show, of an email sent or answered',
    }),
    at: z.iso
      .datetime({ offset: true })
      .nullable()
      .default(null)
      .meta({ description: 'When it happened; null: now', example: '2026-11-23T09:00:00Z' }),
    durationSeconds: Duration.default(null),
    note: Text(2_000).nullable().default(null),
    employeeId: Id.nullable().default(null).meta({ description: 'Who did it; null: who acts' }),
  })
  .superRefine(({ kind, outcome }, context) => {
    if (!isOutcomeOf(kind, outcome)) context.addIssue(broken('OUTCOME_OF_OTHER_KIND', ['outcome']));
  })
  .meta({ id: 'LogActivity' });

export type Activity = z.infer<typeof Activity>;
export type ActivityList = z.infer<typeof ActivityList>;
export type ActivityQuery = z.infer<typeof ActivityQuery>;
export type LogActivityBody = z.infer<typeof LogActivityBody>;
