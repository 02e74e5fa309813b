import { VISIT_OUTCOMES } from '#conveyor';
import { COUNTED_AS } from '#conveyor/figures';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { checkDays } from './days.ts';
import { FIGURES_ASKED } from './figures.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { Limit } from './query.ts';

/** Nobody: the stage's queue. */
const NOBODY = 'nobody';

export const FigureVisitsQuery = z
  .strictObject({
    ...FIGURES_ASKED,
    counted: z.enum(COUNTED_AS).default('entered').meta({
      description:
        'Visits that count as that. ended: the work has; forward: advanced or won; came-back: passed on, and the lead came again',
    }),
    stageId: Id.optional().meta({ description: 'Visits to this stage' }),
    employeeId: z
      .union([Id, z.literal(NOBODY)])
      .optional()
      .meta({
        description: 'Visits of this employee; nobody: of the stage’s queue',
      }),
    lossReasonId: z
      .union([Id, z.literal(NOBODY)])
      .optional()
      .meta({
        description: 'Visits lost for this reason; nobody: for none of the funnel’s',
      }),
    limit: Limit,
    cursor: Cursor(z.tuple([z.int(), Id]))
      .optional()
      .meta({ description: 'nextCursor of the page before' }),
  })
  .superRefine(checkDays);

/** A visit behind a figure. */
export const FigureVisit = z
  .strictObject({
    id: Id,
    lead: z.strictObject({ ...Named.shape, company: z.string().nullable() }),
    stage: Named,
    employee: Named.nullable().meta({ description: 'Null: the lead was in the stage’s queue' }),
    enteredAt: Moment,
    endedAt: Moment.nullable().meta({ description: 'Null: it goes on' }),
    outcome: z.enum(VISIT_OUTCOMES).nullable(),
    reason: z.string().nullable().meta({ description: 'Why it was lost, of the funnel’s reasons' }),
  })
  .meta({ id: 'FigureVisit' });

export const FigureVisits = z
  .strictObject({
    items: z.array(FigureVisit).meta({ description: 'The last one first' }),
    nextCursor: NextCursor,
    isOwn: z.boolean().meta({ description: 'True when only your own visits are there' }),
  })
  .meta({ id: 'FigureVisits' });

export type FigureVisitsQuery = z.infer<typeof FigureVisitsQuery>;
export type FigureVisit = z.infer<typeof FigureVisit>;
export type FigureVisits = z.infer<typeof FigureVisits>;
