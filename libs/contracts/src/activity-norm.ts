import { ACTIVITY_KINDS, EMPLOYEE_ROLES, MOST_NORMS, NORM_PERIODS } from '#conveyor';
import { z } from 'zod';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';

const Kind = z.enum(ACTIVITY_KINDS).meta({
  description:
    'What is counted: calls that got through, meetings and presentations that were held, e-mails that were sent or answered',
});

const Count = z.int().meta({
  description: 'How many are asked of whoever works all of the period; fewer of whoever is away',
  example: 20,
});

const Role = z
  .enum(EMPLOYEE_ROLES)
  .nullable()
  .meta({ description: 'Of whom in the department; null: of every specialist of the stage' });

/** A day or a week of the department's calendar, Monday first. */
const NormPeriodShown = z.enum(NORM_PERIODS);

const ActivityNormShown = z
  .strictObject({
    stage: Sticker.nullable().meta({
      description: 'Of its specialists, and only what was done there counts; null: wherever it was done',
    }),
    role: Role,
    kind: Kind,
    period: NormPeriodShown,
    count: Count,
  })
  .meta({ id: 'ActivityNorm' });

/** How many activities a department asks of whom. */
export const ActivityNormList = z
  .strictObject({
    version: z
      .int()
      .nonnegative()
      .meta({ description: 'Send it with the next change; 0: nobody has set any' }),
    items: z.array(ActivityNormShown),
    changedAt: Moment.nullable(),
    changedBy: Named.nullable(),
  })
  .meta({ id: 'ActivityNormList' });

export const SetActivityNormsBody = z
  .strictObject({
    version: z.int().nonnegative().meta({
      description:
        'The version of the list that you decided on; when it was changed since, the answer is 409',
    }),
    norms: z
      .array(
        z.strictObject({
          stageId: Id.nullable().default(null).meta({ description: 'A stage of the department' }),
          role: Role.default(null),
          kind: Kind,
          period: NormPeriodShown,
          count: Count,
        }),
      )
      .max(MOST_NORMS)
      .meta({ description: 'All of them; each combination of stage, role, kind and period once' }),
  })
  .meta({ id: 'SetActivityNorms' });

const NormStanding = z
  .strictObject({
    ...ActivityNormShown.shape,
    doneInDay: z.int().meta({ description: 'Of what counts, in the day' }),
    doneInWeek: z.int().meta({ description: 'Of what counts, in the week' }),
    asked: z.int().meta({
      description:
        'In the norm’s day or week: the norm times the share of the working time that absences and holidays leave; rounded down',
    }),
    askedSoFar: z.int().meta({
      description: 'Of that by the share of the working time that is over; rounded down',
    }),
    isBehind: z.boolean().meta({ description: 'Done in the norm’s day or week less than asked so far' }),
  })
  .meta({ id: 'NormStanding' });

/** What was done of the norms. */
export const NormProgress = z
  .strictObject({
    asOf: Moment,
    timeZone: z.string().meta({ description: 'Of the department, by whose clock days and weeks are meant' }),
    day: z.iso.date(),
    week: z.strictObject({ firstDay: z.iso.date(), lastDay: z.iso.date() }),
    items: z
      .array(z.strictObject({ employee: Named, norms: z.array(NormStanding) }).meta({ id: 'PersonProgress' }))
      .meta({ description: 'Of everybody for whom a norm holds and of whom you may see it, by name' }),
  })
  .meta({ id: 'NormProgress' });

export const NormProgressQuery = z.strictObject({
  day: z.iso.date().optional().meta({
    description: 'With its week, Monday first; absent: today by the department’s clock',
    example: '2026-11-25',
  }),
});

export type NormProgress = z.infer<typeof NormProgress>;
export type NormProgressQuery = z.infer<typeof NormProgressQuery>;
export type ActivityNormList = z.infer<typeof ActivityNormList>;
export type SetActivityNormsBody = z.infer<typeof SetActivityNormsBody>;
