import type { Part, Rates } from '../plan/line-model.ts';
import type { Stretch } from './week-clock.ts';

/** How long something takes: log-normal, by the mean and the deviation of the natural logarithms of hours. */
export type LogNormal = Readonly<{ level: number; deviation: number }>;

/** A person of a line: the stretches of a week in which he works, and how many open leads he may hold in all; null: any number. */
export type SimulatedPerson = Readonly<{ stretches: readonly Stretch[]; capacityInAll: number | null }>;

/** What somebody is at a stage, and how he works there. */
export type SimulatedTerms = Readonly<{
  part: Part;
  weight: number;
  /** How many open leads he may hold at this stage; null: any number. */
  capacity: number | null;
  /** How likely a lead goes forward from him. */
  chance: number;
  /** Hours of work that a visit takes him: their mean, and the deviation of their logarithms. */
  work: Readonly<{ mean: number; deviation: number }>;
  /** Working hours until he answers an offered lead, on average, and how likely he declines it. */
  answer: Readonly<{ mean: number; declines: number }>;
}>;

export type SimulatedStage = Readonly<{
  /** Leads an hour that come from outside, for each of the 168 hours of a week. */
  arrivals: readonly number[];
  /** Of visits that do not go forward, which share is sent back to the stage before; from the first stage none is. */
  sentBack: number;
  /** The customer's pace: how long a visit lasts by the calendar if its specialist has time enough. */
  pace: LogNormal;
  /** One for each person of the line, in their order. */
  people: readonly SimulatedTerms[];
}>;

/** A lead that is there when the simulation begins. */
export type OpenLead = Readonly<{
  stage: number;
  /** Who has accepted it; null: it waits in the stage's queue. */
  person: number | null;
  /** How many hours ago it came into the line, and to this stage. */
  came: number;
  entered: number;
}>;

/** A sales line as it is simulated. People and stages are named by their place. */
export type LineToSimulate = Readonly<{
  people: readonly SimulatedPerson[];
  stages: readonly SimulatedStage[];
  open: readonly OpenLead[];
}>;

/** The same line with people who are as these rates say. */
export function withRates(line: LineToSimulate, { chances, hours }: Rates): LineToSimulate {
  return {
    ...line,
    stages: line.stages.map((stage, place) => ({
      ...stage,
      people: stage.people.map((terms, person) => ({
        ...terms,
        chance: chances[place]?.[person] ?? terms.chance,
        work: { ...terms.work, mean: hours[place]?.[person] ?? terms.work.mean },
      })),
    })),
  };
}
