import { SPECIALIST_RANKS } from '#conveyor';
import { z } from 'zod';
import { Day } from './days.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { passedByOf } from './passed-by.ts';
import { PlanWishes } from './plan-wishes.ts';
import { LikelyShare, StrengthWarning } from './strengths.ts';

const Share = z.number().min(0).max(1);

export const Likely = z
  .strictObject({
    mean: z.number(),
    low: z
      .number()
      .meta({ description: 'The lower end of what is likely: nine times of ten it lies between' }),
    high: z.number().meta({ description: 'The upper end' }),
  })
  .meta({ id: 'Likely' });

const Comparison = z
  .strictObject({
    today: Likely,
    proposed: Likely,
    gain: Likely,
    better: Share.meta({ description: 'How likely it brings more at all' }),
  })
  .meta({ id: 'LinesCompared' });

const TodayAndThen = z.strictObject({ today: z.number(), proposed: z.number() }).meta({ id: 'TodayAndThen' });

/** What a plan is in money. */
const PlanMoney = z
  .strictObject({
    currency: z.string().nullable().meta({
      description: 'ISO 4217; that in which most won leads have an amount; null: none has one',
    }),
    from: Day.meta({ description: 'From this day on won leads are counted' }),
    won: z.int().meta({ description: 'Leads that were won since' }),
    counted: z.int().meta({
      description: 'Those of them whose amount in this currency is known; the newest 5,000 at most',
    }),
    others: z.int().meta({ description: 'Those with an amount in other currencies: they are left out' }),
    average: Likely.nullable().meta({
      description: 'The average amount of a won lead; null: with fewer than 20 it is not told',
    }),
    aWeek: z.strictObject({ today: Likely, proposed: Likely, gain: Likely }).nullable().meta({
      description:
        'Leads won a week times that amount, by today’s line and by the proposed one; what is not known of both is in the interval',
    }),
  })
  .meta({ id: 'PlanMoney' });

/** Leads won in truth in the time by which a plan is reckoned. */
const Lately = z.strictObject({ won: z.number(), weeks: z.number(), from: Day, until: Day });

const Fullness = z
  .strictObject({
    share: Share,
    isFound: z.boolean().meta({ description: 'By the weeks that were; else it was wished' }),
  })
  .meta({
    description: 'Which part of the time in which people have leads is reckoned to be work on them',
  });

/** A stage of a plan. */
function stageOf<Stage extends z.ZodType, Employee extends z.ZodType>(stage: Stage, employee: Employee) {
  const Seat = z.strictObject({
    employee,
    rank: z.enum(SPECIALIST_RANKS),
    weight: z.number().meta({ description: 'Share of the leads relative to the others' }),
    visits: z.number().meta({ description: 'How many leads a week come to him there' }),
  });
  return z.strictObject({
    stage,
    today: z.array(Seat),
    proposed: z.array(Seat),
    others: z.array(employee).meta({
      description: 'Specialists of today with whom it was not planned: they have left, or were left out',
    }),
    arriving: TodayAndThen.meta({ description: 'Leads that come to the stage a week' }),
    unserved: TodayAndThen.meta({ description: 'Of those so many find nobody with time, a week' }),
    hours: z.number().meta({ description: 'Working hours that a visit takes, on average of all' }),
    areHoursOfOthers: z.boolean().default(false).meta({
      description:
        'Whether nobody’s work there has ended lately, so that as long as at the other stages is taken',
    }),
    conversion: LikelyShare.meta({
      description: 'Of the team, with the leads that the stage usually gets',
    }),
    hour: z.number().meta({
      description: 'Leads won a week more by one hour a week more of somebody average',
    }),
    hire: Likely.meta({ description: 'The same by one more of them full time' }),
  });
}

/** What is expected of a plan, its stages and people named by this. */
function figuresOf<Stage extends z.ZodType, Employee extends z.ZodType>(stage: Stage, employee: Employee) {
  return {
    verdict: z.enum(['better', 'keep-and-learn', 'same']).meta({
      description:
        'Whether it is likely enough to be better; else today’s line is to be kept, and learned from',
    }),
    wonAWeek: Comparison.meta({ description: 'Leads won a week by today’s line and by the proposed one' }),
    fullness: Fullness,
    lived: TodayAndThen.meta({
      description:
        'Which part of what hours would allow is won at work, with queues, seats and the working day; what is won a week has it in it',
    }),
    overEverybody: Comparison.meta({ description: 'The same against everybody doing everything' }),
    money: PlanMoney.nullable().default(null).meta({
      description: 'What that is in money; null: the plan is older than this is told',
    }),
    lately: Lately.meta({ description: 'How many leads a week were won in truth lately' }),
    stages: z.array(stageOf(stage, employee)),
    passedBy: passedByOf(stage),
    people: z.array(
      z.strictObject({
        employee,
        hours: z.number().meta({ description: 'That he has a week for this funnel in the weeks to come' }),
        load: TodayAndThen.meta({ description: 'Which part of them he works' }),
      }),
    ),
    changes: z.array(
      z.strictObject({
        stage,
        employee,
        begins: z.boolean().meta({ description: 'False: he ends there' }),
        warnings: z
          .array(StrengthWarning)
          .meta({ description: 'What makes the figure doubtful that speaks for it' }),
      }),
    ),
    narrowest: z
      .strictObject({ today: stage.nullable(), proposed: stage.nullable() })
      .meta({ description: 'Where leads wait for somebody with time; null: nowhere' }),
    inflows: z
      .array(z.strictObject({ times: z.number(), today: z.number(), proposed: z.number() }))
      .meta({ description: 'Leads won a week if so many times as many leads come' }),
  };
}

/** What is kept of a plan: everybody by his id, so that no name stays where somebody wants to be forgotten. */
export const KeptFigures = z.strictObject(figuresOf(Id, Id));

const HISTORY = {
  id: Id,
  state: z.enum(['proposed', 'applied', 'undone']),
  madeAt: Moment,
  madeBy: Named.nullable(),
  appliedAt: Moment.nullable(),
  appliedBy: Named.nullable(),
  undoneAt: Moment.nullable(),
  undoneBy: Named.nullable(),
};

/** A proposed line, with what to expect of it. */
export const Plan = z
  .strictObject({
    ...HISTORY,
    funnel: Named,
    wishes: PlanWishes,
    ...figuresOf(Sticker, Named),
    rule: z.string().meta({ description: 'How it is reckoned, in sentences' }),
  })
  .meta({ id: 'Plan' });

/** A plan as a list shows it. */
const PlanShort = z
  .strictObject({ ...HISTORY, verdict: Plan.shape.verdict, wonAWeek: Plan.shape.wonAWeek })
  .meta({ id: 'PlanShort' });

export const PlanList = z.strictObject({ items: z.array(PlanShort) }).meta({ id: 'PlanList' });

export const ProposePlanBody = z.strictObject({ wishes: PlanWishes }).meta({ id: 'ProposePlan' });

export const ChangePlanBody = z
  .strictObject({
    version: z.int().positive().meta({
      description:
        'The version of the funnel that you decided on; when it was changed since, the answer is 409',
    }),
  })
  .meta({ id: 'ChangePlan' });

export type ChangePlanBody = z.infer<typeof ChangePlanBody>;
export type Plan = z.infer<typeof Plan>;
export type PlanList = z.infer<typeof PlanList>;
export type ProposePlanBody = z.infer<typeof ProposePlanBody>;
export type KeptFigures = z.infer<typeof KeptFigures>;
