import { SPECIALIST_RANKS } from '#conveyor';
import { z } from 'zod';
import { Day } from './days.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { passedByOf } from './passed-by.ts';
import { Likely } from './plans.ts';
import { Text } from './text.ts';

const SeatAsked = z
  .strictObject({
    employeeId: Id,
    rank: z.enum(SPECIALIST_RANKS),
    weight: z.number().min(0.1).max(100).default(1).meta({
      description: 'Share of the leads relative to the others',
    }),
    capacity: z
      .int()
      .min(1)
      .max(10_000)
      .nullable()
      .default(null)
      .meta({ description: 'How many open leads at this stage; null: any number' }),
  })
  .meta({ id: 'SeatAsked' });

/** What would be otherwise in a line; what is not named stays as it is today. */
export const Scenario = z
  .strictObject({
    name: Text(80).meta({ description: 'By which it is told from the others' }),
    inflow: z
      .number()
      .min(0)
      .max(10)
      .default(1)
      .meta({ description: 'So many times as many leads come from outside' }),
    stages: z
      .array(z.strictObject({ stageId: Id, seats: z.array(SeatAsked).max(200) }))
      .max(50)
      .default([])
      .meta({ description: 'Who works a stage, in place of all who do today' }),
    hours: z
      .array(z.strictObject({ employeeId: Id, times: z.number().min(0).max(2) }))
      .max(500)
      .default([])
      .meta({ description: 'Who works so many times as many hours as he will' }),
    hires: z
      .array(
        z.strictObject({
          stageId: Id,
          people: z.int().min(1).max(20),
          hours: z.number().min(1).max(80).default(40).meta({ description: 'Hours a week of each' }),
        }),
      )
      .max(20)
      .default([])
      .meta({ description: 'People who come to a stage, as good as its own are on average' }),
  })
  .meta({ id: 'Scenario' });

const ASKED = {
  scenarios: z
    .array(Scenario)
    .max(4)
    .meta({ description: 'Beside the line as it is, which is always the first' }),
  weeks: z.int().min(4).max(52).default(13).meta({ description: 'So many weeks from now on' }),
  runs: z.int().min(10).max(100).default(40).meta({
    description: 'So often, each time with other luck and other possible strengths of people',
  }),
};

export const StartSimulationBody = z.strictObject(ASKED).meta({ id: 'StartSimulation' });

/** The same as it is kept: what was not said is there. */
const SimulationAsked = z.strictObject(ASKED).meta({ id: 'SimulationAsked' });

const Share = z.number().min(0).max(1);

const LikelyTimes = z.strictObject({ median: Likely.nullable(), ninthTenth: Likely.nullable() }).meta({
  id: 'LikelyTimes',
  description: 'In hours by the calendar: of half of the leads, and of nine in ten',
});

/** The line in the weeks that were. */
function truthOf<Stage extends z.ZodType>(stage: Stage) {
  return z
    .strictObject({
      weeks: z.int(),
      wonAWeek: z.strictObject({ truth: z.number(), simulated: Likely }),
      stages: z.array(
        z.strictObject({
          stage,
          stay: z.strictObject({ truth: z.number().nullable(), simulated: Likely.nullable() }),
          waiting: z.strictObject({ truth: z.int(), simulated: Likely }),
        }),
      ),
    })
    .meta({
      description:
        'The line as it is, let run through the weeks that were, from the leads that were open then, beside what was in truth: the median stay, and how many wait now',
    });
}

/** What came of simulated lines, stages and people named by this. */
function figuresOf<Stage extends z.ZodType, Employee extends z.ZodType>(stage: Stage, employee: Employee) {
  return {
    from: Day.meta({ description: 'Since when leads are counted by which the line is known' }),
    until: Day,
    fullness: Share.meta({
      description:
        'Which part of the time in which people have leads is work on them: with it the line comes nearest to the weeks that were',
    }),
    lines: z
      .array(
        z.strictObject({
          name: z.string().nullable().meta({ description: 'Null: the line as it is' }),
          wonAWeek: Likely,
          cycle: LikelyTimes.meta({ description: 'How long the won were in the line' }),
          stages: z.array(
            z.strictObject({
              stage,
              queue: LikelyTimes.meta({ description: 'How long leads waited in the queue' }),
              stay: LikelyTimes.meta({ description: 'How long they were at the stage, the queue included' }),
              waiting: Likely.meta({ description: 'How many wait in the queue at the end' }),
              hires: z
                .array(Likely.nullable())
                .meta({ description: 'Which part of his hours each new one works' }),
            }),
          ),
          people: z.array(
            z.strictObject({
              employee,
              load: Likely.nullable().meta({
                description: 'Which part of his hours he works; null: he has none',
              }),
            }),
          ),
          difference: z
            .strictObject({
              wonAWeek: Likely,
              better: Share.meta({ description: 'In which share of the runs it won more' }),
              cycle: Likely.nullable().meta({ description: 'Of the median, in hours' }),
              waiting: Likely.meta({ description: 'Of how many wait at the end, at all stages' }),
            })
            .nullable()
            .meta({ description: 'To the line as it is, run by run with the same seeds; null: it is that' }),
        }),
      )
      .meta({ description: 'The line as it is, and the scenarios as they were asked for' }),
    passedBy: passedByOf(stage),
    truth: truthOf(stage),
  };
}

/** What is kept of a simulation: everybody by his id, so that no name stays where somebody wants to be forgotten. */
export const KeptSimulation = z.strictObject(figuresOf(Id, Id));

const HEAD = {
  id: Id,
  name: z.string().nullable().meta({ description: 'By which it was saved; null: it was not' }),
  state: z.enum(['running', 'done', 'failed', 'stopped']).meta({
    description: 'Stopped: the process in which it ran has ended; ask for it again',
  }),
  progress: Share,
  madeAt: Moment,
  madeBy: Named.nullable(),
};

export const Simulation = z
  .strictObject({
    ...HEAD,
    funnel: Named,
    asked: SimulationAsked,
    people: z.array(Named).meta({ description: 'Whoever stands in it by his id' }),
    result: z
      .strictObject(figuresOf(Sticker, Named))
      .nullable()
      .meta({ description: 'Null: there is none yet, or never will be' }),
  })
  .meta({ id: 'Simulation' });

export const SimulationStarted = z.strictObject({ id: Id }).meta({ id: 'SimulationStarted' });

export const SimulationList = z
  .strictObject({ items: z.array(z.strictObject(HEAD).meta({ id: 'SimulationShort' })) })
  .meta({ id: 'SimulationList' });

export const NameSimulationBody = z
  .strictObject({
    name: Text(80).meta({ description: 'By which it is found again' }),
  })
  .meta({ id: 'NameSimulation' });

export type Scenario = z.infer<typeof Scenario>;
export type StartSimulationBody = z.infer<typeof StartSimulationBody>;
export type KeptSimulation = z.infer<typeof KeptSimulation>;
export type Simulation = z.infer<typeof Simulation>;
export type SimulationList = z.infer<typeof SimulationList>;
export type SimulationStarted = z.infer<typeof SimulationStarted>;
export type NameSimulationBody = z.infer<typeof NameSimulationBody>;
