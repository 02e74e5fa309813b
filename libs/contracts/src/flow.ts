import { z } from 'zod';
import { Day, Days } from './days.ts';
import { Named, Sticker } from './named.ts';
import { NARROWED_TO } from './narrowed.ts';

const Rule = z.string().meta({ description: 'How it is counted, in a sentence' });
const Ms = z.number().meta({ description: 'Milliseconds' });
const Currency = z.string().meta({ example: 'EUR' });

const WonShare = z
  .strictObject({
    share: z.number().min(0).max(1).meta({ description: 'Won of those that were won or lost' }),
    low: z.number().meta({ description: 'The lower end of its 95 % interval (Wilson)' }),
    high: z.number().meta({ description: 'The upper end' }),
  })
  .meta({ id: 'WonShare' });

const CohortStage = z
  .strictObject({
    stage: Sticker,
    isArchived: z.boolean(),
    reached: z.int().meta({ description: 'Leads that were at the stage' }),
    skipped: z
      .int()
      .meta({ description: 'Leads that came to a later stage, or were won, and were never here' }),
    again: z.int().meta({ description: 'Of those that were here, those that came more than once' }),
    lost: z.int().meta({ description: 'Lost here' }),
    open: z.int().meta({ description: 'Here now' }),
  })
  .meta({ id: 'CohortStage' });

/** What became of the leads that came into a funnel in some days. */
export const Cohort = z
  .strictObject({
    entered: z.int(),
    won: z.int(),
    lost: z.int(),
    open: z.int(),
    conversion: WonShare.nullable().meta({ description: 'Null: none has ended yet' }),
    time: z
      .strictObject({ medianMs: Ms, p90Ms: Ms })
      .nullable()
      .meta({ description: 'From coming in to being won; null: none is won' }),
    stages: z.array(CohortStage).meta({ description: 'In their order' }),
  })
  .meta({ id: 'Cohort' });

const TOTALS = {
  entered: z.int().meta({ description: 'Leads that came into the funnel' }),
  won: z.int(),
  lost: z.int(),
};

const FlowSpan = z
  .strictObject({
    from: Day,
    until: Day,
    ...TOTALS,
    forward: z
      .array(z.int())
      .meta({ description: 'Leads that left each stage forward, in the order of the stages below' }),
  })
  .meta({ id: 'FlowSpan' });

const FlowTotals = z.strictObject(TOTALS).meta({ id: 'FlowTotals' });

/** What came to a stage, left it and was there, in some days. */
export const StageWork = z
  .strictObject({
    mean: z.number().nullable().meta({ description: 'Leads in work on average, weighted by time' }),
    came: z
      .int()
      .meta({ description: 'Leads that came to the stage; to the employee, where only his are counted' }),
    left: z.int().meta({ description: 'Forward, lost or sent back' }),
    forward: z.int(),
    leftPerWeek: z.number().nullable(),
    timeMs: Ms.nullable().meta({
      description: 'How long those that left had been there, or with the employee, on average',
    }),
    littleMs: Ms.nullable().meta({
      description: 'The same by Little’s law: in work by what left in a time. Null also of one employee',
    }),
  })
  .meta({ id: 'StageWork' });

const StageFlow = z
  .strictObject({
    stage: Sticker,
    isArchived: z.boolean(),
    now: z.int().meta({ description: 'Leads there now, the queue included' }),
    capacity: z.int().nullable().meta({
      description:
        'How many leads its specialists take together; null: it has none, or only a part of the leads is counted',
    }),
    timeLimitMinutes: z.int().nullable().meta({ description: 'The stage’s limit, in working time' }),
    workLimit: z.number().nullable().meta({
      description:
        'How many may be in work at this pace, by Little’s law, if the limit is to hold; null also of one employee',
    }),
    days: StageWork,
    before: StageWork,
  })
  .meta({ id: 'StageFlow' });

const Velocity = z
  .strictObject({
    currency: Currency,
    leads: z.number().meta({ description: 'In work on average' }),
    won: z.int(),
    ended: z.int(),
    amount: z.number().meta({ description: 'Of a won lead, on average' }),
    cycleMs: Ms.meta({ description: 'From coming in to the end, on average' }),
    perMonth: z.number().meta({ description: 'What is won in thirty days at this pace' }),
  })
  .meta({ id: 'Velocity' });

const Expected = z
  .strictObject({
    mean: z.number(),
    low: z.number().meta({ description: 'The lower end of what comes four times of five' }),
    high: z.number(),
  })
  .meta({ id: 'ExpectedOutcome' });

/** What open leads are expected to bring. */
export const LeadForecast = z
  .strictObject({
    stages: z.array(
      z.strictObject({ stage: Sticker, open: z.int(), chance: Expected }).meta({ id: 'StageChance' }),
    ),
    open: z.int(),
    wins: Expected,
    amounts: z.array(z.strictObject({ currency: Currency, open: z.number(), expected: Expected })),
  })
  .meta({ id: 'LeadForecast' });

/** How leads go through a funnel. */
export const FunnelFlow = z
  .strictObject({
    funnel: Named,
    ...NARROWED_TO,
    from: Day.meta({ description: 'The first day' }),
    until: Day.meta({ description: 'The last day' }),
    before: Days.meta({ description: 'The days that they are compared with' }),
    timeZone: z.string().meta({ description: 'By whose clock days begin: the department’s' }),
    cohort: z.strictObject({ rule: Rule, days: Cohort, before: Cohort }),
    throughput: z.strictObject({
      rule: Rule,
      grain: z.enum(['day', 'week', 'month', 'year']).meta({ description: 'What the days are cut into' }),
      spans: z.array(FlowSpan).meta({ description: 'In their order, up to today' }),
      days: FlowTotals,
      before: FlowTotals,
    }),
    work: z.strictObject({
      rule: Rule,
      stages: z.array(StageFlow).meta({ description: 'In their order' }),
    }),
    bottleneck: z.strictObject({
      rule: Rule,
      stage: Sticker.nullable().meta({
        description: 'Null: no stage proves to be one, or only one employee is asked for',
      }),
      since: Day.nullable(),
      weeksOfWork: z
        .number()
        .nullable()
        .meta({ description: 'How long its leads last at its pace; null: none has left it' }),
    }),
    velocity: z.strictObject({
      rule: Rule,
      days: z
        .array(Velocity)
        .meta({ description: 'Of each currency of which enough is known; of one employee none' }),
      before: z.array(Velocity),
    }),
    forecast: z.strictObject({
      rule: Rule,
      told: LeadForecast.nullable().meta({ description: 'Null: too few have ended' }),
    }),
  })
  .meta({ id: 'FunnelFlow' });

export type Cohort = z.infer<typeof Cohort>;
export type StageWork = z.infer<typeof StageWork>;
export type LeadForecast = z.infer<typeof LeadForecast>;
export type FunnelFlow = z.infer<typeof FunnelFlow>;
