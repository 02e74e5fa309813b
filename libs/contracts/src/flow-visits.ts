import { z } from 'zod';
import { AGE_DAYS, FLOW_COUNTS, isOfStage, NOW_COUNTS } from '#conveyor/figures';
import { Cursor, NextCursor } from './cursor.ts';
import { checkDays } from './days.ts';
import { broken } from './field-rules.ts';
import { FigureVisit } from './figure-visits.ts';
import { FIGURES_ASKED } from './figures.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { LEADS_ASKED } from './narrowed.ts';
import { Limit } from './query.ts';

const PAGED = {
  stageId: Id.optional().meta({ description: 'At this stage' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'Only leads that are counted in it', example: 'EUR' }),
  limit: Limit,
  cursor: Cursor(z.tuple([z.int(), Id]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
};

export const FlowVisitsQuery = z
  .strictObject({
    ...FIGURES_ASKED,
    counted: z.enum(FLOW_COUNTS).default('cohort').meta({
      description:
        'Of the leads that came in in these days: cohort, cohort-won, cohort-lost, cohort-ended (won or lost), cohort-open; at a stage: reached, skipped, again, lost-here, open-here. By the day on which it happened: entered, came, forward, won, lost, ended (won or lost), left. open: now',
    }),
    ...PAGED,
  })
  .superRefine(checkDays)
  .superRefine(({ counted, stageId }, context) => {
    if (isOfStage(counted) && stageId === undefined)
      context.addIssue(broken('COUNTED_AT_A_STAGE', ['stageId']));
  });

export const NowVisitsQuery = z.strictObject({
  counted: z.enum(NOW_COUNTS).default('open').meta({
    description: 'oldest: what has been there longest; worth: what has an amount',
  }),
  employeeId: z
    .union([Id, z.literal('nobody')])
    .optional()
    .meta({ description: 'What this employee has; nobody: what lies in the queues' }),
  age: z.coerce
    .number()
    .int()
    .min(0)
    .max(AGE_DAYS.length)
    .optional()
    .meta({ description: 'Only what is in this class of `ageDays`, from 0; the last one is what is older' }),
  ...LEADS_ASKED,
  ...PAGED,
});

/** A visit behind a number of the flow, or of what is open now. */
export const FlowVisit = z
  .strictObject({
    ...FigureVisit.shape,
    arrivedAt: Moment.meta({ description: 'When the lead came to the stage, whoever had it then' }),
    amount: z.number().nullable().meta({ description: 'What the lead is worth' }),
    currency: z.string().nullable(),
  })
  .meta({ id: 'FlowVisit' });

/** The leads behind a number, each with a visit. */
export const FlowVisits = z
  .strictObject({
    rule: z.string().meta({ description: 'What they are, in a sentence' }),
    total: z.int().meta({ description: 'How many there are on all pages: the number that they are behind' }),
    items: z.array(FlowVisit),
    nextCursor: NextCursor,
    isOwn: z.boolean().meta({ description: 'True when only leads that you hold are there' }),
  })
  .meta({ id: 'FlowVisits' });

export type FlowVisitsQuery = z.infer<typeof FlowVisitsQuery>;
export type NowVisitsQuery = z.infer<typeof NowVisitsQuery>;
export type FlowVisit = z.infer<typeof FlowVisit>;
export type FlowVisits = z.infer<typeof FlowVisits>;
