import { z } from 'zod';
import { Day } from './days.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Likely } from './plans.ts';
import { LikelyShare } from './strengths.ts';

const Share = z.number().min(0).max(1);

const Is = z
  .enum(['unknown', 'as-expected', 'less', 'more'])
  .meta({ description: 'unknown: too little was seen to say so' });

const PromiseWeek = z
  .strictObject({
    from: Day.meta({ description: 'Its Monday, by the department’s clock' }),
    won: z.int().meta({ description: 'Leads won in it' }),
    state: z.enum(['early', 'counted', 'now']).meta({
      description: 'early: it does not show the plan yet; now: it is not over, and counts for nothing',
    }),
    isInside: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether as many were won as chance makes of what was promised' }),
  })
  .meta({ id: 'PromiseWeek' });

const PromiseStage = z
  .strictObject({
    stage: Sticker,
    ended: z.int(),
    forward: z.int(),
    conversion: z.strictObject({ expected: LikelyShare, seen: LikelyShare.nullable(), is: Is }),
    arriving: z
      .strictObject({ expected: z.number(), seen: z.number().nullable(), is: Is })
      .meta({ description: 'Leads that come to it a week' }),
  })
  .meta({ id: 'PromiseStage' });

/** What an applied plan promised, and what it delivers. */
export const PlanPromise = z
  .strictObject({
    plan: Id,
    funnel: Named,
    appliedAt: Moment,
    endedAt: Moment.nullable().meta({ description: 'null: it is the line' }),
    endedBy: z.enum(['undone', 'followed', 'changed']).nullable().meta({
      description:
        'Whether it was taken back, another plan was applied, or somebody changed specialists or stages by hand',
    }),
    changedBy: Named.nullable().meta({
      description: 'Who changed the line by hand; null: nobody, or nobody knows who',
    }),
    timeZone: z.string(),
    promised: Likely.meta({ description: 'Leads won a week by the plan' }),
    today: Likely.meta({ description: 'What the line before it would have won' }),
    cycleWeeks: z.number().meta({
      description: 'In how many weeks from coming in on half of the leads that are won have been',
    }),
    shownFrom: Day.meta({ description: 'The first Monday from which on its effect can be seen' }),
    weeks: z.array(PromiseWeek).meta({ description: 'Each whole week since, and the one that is not over' }),
    expected: z
      .strictObject({ low: z.int(), high: z.int() })
      .nullable()
      .meta({ description: 'How many are won in one week nine times of ten if the promise is kept' }),
    verdict: z.enum(['too-early', 'kept', 'less', 'more']),
    delivered: Likely.nullable().meta({ description: 'Leads won a week since its effect can be seen' }),
    belowPromised: Share.nullable().meta({ description: 'How likely it brings less than was promised' }),
    aboveToday: Share.nullable().meta({
      description: 'How likely it brings more than the line before it would have',
    }),
    drift: z
      .strictObject({
        isDrifting: z.boolean(),
        since: Day.nullable().meta({ description: 'The Monday since which it most likely brings less' }),
        falseAlarmWeeks: z.int().meta({
          description: 'A promise that is kept is called adrift once in so many weeks, or more seldom',
        }),
      })
      .meta({ id: 'PromiseDrift' }),
    stages: z.array(PromiseStage),
    off: z
      .strictObject({ stage: Sticker, by: z.enum(['conversion', 'arriving']) })
      .nullable()
      .meta({
        description:
          'The first stage from which fewer go forward than was expected; if there is none, to which fewer come',
      }),
    rule: z.string().meta({ description: 'How it is reckoned, in sentences' }),
  })
  .meta({ id: 'PlanPromise' });

export type PlanPromise = z.infer<typeof PlanPromise>;
