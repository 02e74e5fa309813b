import { z } from 'zod';
import { checkDays, Day, Days, DAYS_ASKED } from './days.ts';
import { Id } from './id.ts';
import { Named, Sticker } from './named.ts';
import { LEADS_ASKED, NARROWED_TO } from './narrowed.ts';

/** Which days, and which leads only. */
export const FIGURES_ASKED = {
  ...DAYS_ASKED,
  ...LEADS_ASKED,
  employeeId: Id.optional().meta({ description: 'Only visits in which this employee had the lead' }),
};

export const FiguresQuery = z.strictObject(FIGURES_ASKED).superRefine(checkDays);

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
  .meta({ id: 'FigureTimes', description: 'Milliseconds' });

/** How long it took, in calendar and in working time. */
const TIMES = {
  time: Times.nullable().meta({
    description:
      'Calendar time to the end of the work: of a stage how long leads stayed there, changes of hands included, of one employee how long he had them. Null: none has left',
  }),
  workingTime: Times.nullable().meta({
    description:
      'The same in working time: of a stage the department’s, else the employee’s. Reckoned some seconds after the end. Null: none has left, or none is reckoned yet',
  }),
  accepted: z.int().meta({
    description: 'Visits of which somebody else’s offer was accepted by saying so: of these waiting is told',
  }),
  wait: Times.nullable().meta({
    description:
      'Calendar time from when somebody was given a lead until he said that he has it. Null: nobody said so',
  }),
  workingWait: Times.nullable().meta({ description: 'The same in his working time' }),
};

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
};

const VERDICTS = ['too-little', 'no-proven-difference', 'higher', 'lower'] as const;

const Difference = z
  .strictObject({
    verdict: z.enum(VERDICTS).meta({
      description:
        'too-little: fewer than ten have ended on one of both sides, so nothing is said. no-proven-difference: chance alone does as much',
    }),
    seen: z
      .number()
      .nullable()
      .meta({ description: 'How much higher, as a difference of shares; null: too little' }),
    low: z.number().nullable().meta({ description: 'The lower end of its interval (Newcombe)' }),
    high: z.number().nullable().meta({ description: 'The upper end' }),
  })
  .meta({ id: 'ConversionDifference' });

export const StageFigures = z
  .strictObject({
    stage: Sticker,
    isArchived: z.boolean(),
    ...Counted,
    losses: z.array(Reason).meta({ description: 'Why they were lost, the most frequent first' }),
    ...TIMES,
    before: z
      .strictObject({ ...Counted, ...TIMES })
      .meta({ description: 'The same of the days that these are compared with' }),
    change: Difference.meta({ description: 'The conversion, against that of the days before' }),
  })
  .meta({ id: 'StageFigures' });

/** Of what figures are, and how they are counted. */
const TOLD = {
  from: Day.meta({ description: 'The first day' }),
  until: Day.meta({ description: 'The last day' }),
  timeZone: z.string().meta({ description: 'By whose clock days begin: the department’s' }),
  ...NARROWED_TO,
  rule: z.string().meta({ description: 'What is counted, in the sentences without which no figure is read' }),
  howCounted: z
    .array(z.string())
    .meta({ description: 'The rest of how it is counted, sentence by sentence' }),
  isOwn: z.boolean().meta({ description: 'True when only your own visits are counted' }),
};

const Told = { funnel: Named, ...TOLD };

const TIME_ERROR = z.number().meta({
  description: 'How far times may be from the true ones, as a part of them: they are counted in classes',
  example: 0.0488,
});

/** What became of the visits to the stages of a funnel that were entered in a period. */
export const FunnelFigures = z
  .strictObject({
    ...Told,
    before: Days.meta({ description: 'The days that they are compared with' }),
    timeError: TIME_ERROR,
    stages: z.array(StageFigures).meta({ description: 'In their order' }),
  })
  .meta({ id: 'FunnelFigures' });

/** What one employee did at a stage, or what became of the visits to its queue. */
export const EmployeeFigures = z
  .strictObject({
    employee: Named.nullable().meta({ description: 'Null: the stage’s queue, where nobody had the leads' }),
    ...Counted,
    ...TIMES,
    against: Difference.nullable().meta({
      description:
        'His conversion against that of all others at the stage. Null: of the queue, and where only your own figures are shown',
    }),
  })
  .meta({ id: 'EmployeeFigures' });

const StagePeople = z
  .strictObject({
    stage: Sticker,
    isArchived: z.boolean(),
    employees: z.array(EmployeeFigures).meta({ description: 'By name: nobody is ranked' }),
  })
  .meta({ id: 'StagePeopleFigures' });

/** What each employee did at each stage. */
export const PeopleFigures = z
  .strictObject({
    ...Told,
    timeError: TIME_ERROR,
    stages: z.array(StagePeople).meta({ description: 'In their order' }),
  })
  .meta({ id: 'PeopleFigures' });

/** Of a department: all its funnels that are not archived, by name, each with its stages in their order. */
const funnelsOf = <Stage extends z.ZodType>(stage: Stage) =>
  z.array(z.strictObject({ funnel: Named, stages: z.array(stage) })).meta({
    description: 'The department’s funnels by name, without those that are archived',
  });

/** The figures of all funnels of a department. */
export const DepartmentFigures = z
  .strictObject({
    department: Named,
    ...TOLD,
    before: Days.meta({ description: 'The days that they are compared with' }),
    timeError: TIME_ERROR,
    funnels: funnelsOf(StageFigures),
  })
  .meta({ id: 'DepartmentFigures' });

/** What each employee did in all funnels of a department. */
export const DepartmentPeopleFigures = z
  .strictObject({ department: Named, ...TOLD, timeError: TIME_ERROR, funnels: funnelsOf(StagePeople) })
  .meta({ id: 'DepartmentPeopleFigures' });

const Choices = z
  .array(z.strictObject({ value: z.string(), leads: z.int().meta({ description: 'So many leads have it' }) }))
  .meta({ description: 'The most frequent first, 200 at most' });

/** By what figures can be narrowed, because there are visits of it. */
export const FigureChoices = z
  .strictObject({
    people: z.array(Named).meta({ description: 'Who has had leads there, by name' }),
    sources: Choices,
    segments: Choices,
  })
  .meta({ id: 'FigureChoices' });

/** What became of the leads that one employee passed on from a stage. */
export const PassedOn = z
  .strictObject({
    stageId: Id,
    employeeId: Id.nullable().meta({ description: 'Null: from the stage’s queue' }),
    passedOn: z.int().meta({ description: 'Visits that ended as passed on' }),
    won: z.int().meta({ description: 'Of their leads are won now' }),
    lost: z.int(),
    open: z.int(),
    cameBack: z.int().meta({ description: 'Of them came to the stage again later' }),
  })
  .meta({ id: 'PassedOn' });

export const PassedOnFigures = z
  .strictObject({ ...Told, items: z.array(PassedOn) })
  .meta({ id: 'PassedOnFigures' });

export type FiguresQuery = z.infer<typeof FiguresQuery>;
export type EmployeeFigures = z.infer<typeof EmployeeFigures>;
export type StageFigures = z.infer<typeof StageFigures>;
export type FunnelFigures = z.infer<typeof FunnelFigures>;
export type PeopleFigures = z.infer<typeof PeopleFigures>;
export type DepartmentFigures = z.infer<typeof DepartmentFigures>;
export type DepartmentPeopleFigures = z.infer<typeof DepartmentPeopleFigures>;
export type FigureChoices = z.infer<typeof FigureChoices>;
export type PassedOn = z.infer<typeof PassedOn>;
export type PassedOnFigures = z.infer<typeof PassedOnFigures>;
