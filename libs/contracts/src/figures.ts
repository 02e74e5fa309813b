import { z } from 'zod';
import { checkDays, Day, Days, DAYS_ASKED } from './days.ts';
import { Named, Sticker } from './named.ts';

export const FiguresQuery = z.strictObject(DAYS_ASKED).superRefine(checkDays);

const Share = z
  .strictObject({
    share: z.number().min(0).max(1).meta({ description: 'Forward of those that have ended' }),
    low: z.number().meta({ description: 'The lower end of its 95 % interval (Wilson)' }),
    high: z.number().meta({ description: 'The upper end' }),
  })
  .meta({ id: 'ConversionShare' });

const Times = z
  .strictObject({
    medianMs: z.number().meta({ description: 'Half of them took no longer' }),
    p90Ms: z.number().meta({ description: 'Nine of ten took no longer' }),
  })
  .meta({ id: 'FigureTimes', description: 'Calendar time to the end of the work' });

const COUNTS = {
  entered: z.int().meta({ description: 'Visits that were entered in the period' }),
  first: z.int().meta({ description: 'Of them those by which a lead came to the stage for the first time' }),
  again: z
    .int()
    .meta({ description: 'Those by which it came once more: sent back, passed on again, opened again' }),
  advanced: z.int().meta({ description: 'Ended as passed on to a later stage' }),
  won: z.int(),
  lost: z.int(),
  returned: z.int().meta({ description: 'Ended as sent back to an earlier stage' }),
  handedOn: z.int().meta({ description: 'Only changed hands at the stage: no end of the work' }),
  open: z.int().meta({ description: 'Still go on: in no conversion, and no failures' }),
  ended: z.int().meta({ description: 'Advanced, won, lost and returned: of these a conversion is a share' }),
};

const Reason = z.strictObject({
  reason: Named.nullable().meta({ description: 'Null: for none of the funnel’s reasons' }),
  count: z.int(),
});

const Counted = {
  ...COUNTS,
  conversion: Share.nullable().meta({ description: 'Null: nothing has ended yet' }),
  losses: z.array(Reason).meta({ description: 'Why they were lost, the most frequent first' }),
};

/** What one employee did at a stage, or what became of the visits to its queue. */
export const EmployeeFigures = z
  .strictObject({
    employee: Named.nullable().meta({ description: 'Null: the stage’s queue, where nobody had the leads' }),
    ...Counted,
    time: Times.nullable().meta({ description: 'How long his visits took; null: none has ended' }),
  })
  .meta({ id: 'EmployeeFigures' });

export const StageFigures = z
  .strictObject({
    stage: Sticker,
    isArchived: z.boolean(),
    ...Counted,
    time: Times.nullable().meta({
      description:
        'How long leads stayed at the stage, changes of hands included. Null: none has left, or only your own figures are shown',
    }),
    employees: z.array(EmployeeFigures).meta({ description: 'By name' }),
  })
  .meta({ id: 'StageFigures' });

/** What became of the visits to the stages of a funnel that were entered in a period. */
export const FunnelFigures = z
  .strictObject({
    funnel: Named,
    from: Day.meta({ description: 'The first day' }),
    until: Day.meta({ description: 'The last day' }),
    before: Days.meta({ description: 'The days that they are compared with' }),
    timeZone: z.string().meta({ description: 'By whose clock days begin: the department’s' }),
    rule: z.string().meta({ description: 'How it is counted, in a sentence' }),
    isOwn: z.boolean().meta({ description: 'True when only your own visits are counted' }),
    timeError: z.number().meta({
      description: 'How far times may be from the true ones, as a part of them: they are counted in classes',
      example: 0.0488,
    }),
    stages: z.array(StageFigures).meta({ description: 'In their order' }),
  })
  .meta({ id: 'FunnelFigures' });

export type FiguresQuery = z.infer<typeof FiguresQuery>;
export type EmployeeFigures = z.infer<typeof EmployeeFigures>;
export type StageFigures = z.infer<typeof StageFigures>;
export type FunnelFigures = z.infer<typeof FunnelFigures>;
