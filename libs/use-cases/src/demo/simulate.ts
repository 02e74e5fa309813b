import { HOUR, type Instant } from '#conveyor';
import { nextOpening, type WorkingHours } from '#conveyor/hours';
import type { NewHistory } from '#database';
import { answerAllUntil } from './answers.ts';
import { arrivals } from './arrivals.ts';
import { inventCustomer } from './customers.ts';
import { Simulation, type World } from './simulation.ts';
import type { DemoWords } from './words/words.ts';
import { afterWork } from './work.ts';
import { happen } from './working-day.ts';

/** The head looks twice a day, so many minutes after the office has opened. */
const REVIEWS_AFTER_MINUTES = [45, 270];
/** From nine in the morning on this leads past the end of the day, and not to the next opening. */
const UNTIL_NIGHT = 15 * HOUR;
/** Whoever has just loaded the department finds no offer that runs out while he looks around. */
const QUIET_MS = HOUR / 2;

/** How many leads, until when, in which words. */
export type SimulationPlan = Readonly<{ leads: number; now: Instant; words: DemoWords }>;

/** Plays the last ninety days of the department and gives what has happened up to `now`. */
export function simulate(world: World, plan: SimulationPlan): NewHistory {
  const steps = simulating(world, plan);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same event by event, each with the share of the time that has passed: others may be let have a turn in between. */
export function* simulating(
  world: World,
  { leads, now, words }: SimulationPlan,
): Generator<number, NewHistory> {
  const { office, dice, department } = world;
  const simulation = new Simulation(world);
  const moments = arrivals(leads, now, office, dice);
  const begins = moments[0] ?? now;
  for (const [index, at] of moments.entries()) {
    simulation.agenda.note({ kind: 'arrival', at, customer: inventCustomer(at, index + 1, words, dice) });
  }
  for (const opening of openings(office, begins, now)) {
    simulation.agenda.note({ kind: 'opening', at: opening });
    for (const minutes of REVIEWS_AFTER_MINUTES) {
      simulation.agenda.note({ kind: 'review', at: afterWork(office, opening, minutes) });
    }
  }
  for (let event = simulation.agenda.next(); event && event.at <= now; event = simulation.agenda.next()) {
    happen(event, simulation, words.work);
    yield (event.at - begins) / Math.max(1, now - begins);
  }
  answerAllUntil(now + QUIET_MS, now, simulation);
  const { line, reminders } = simulation;
  simulation.lookAtQueues(now);
  return {
    funnelId: department.line.funnelId,
    leads: reminders.of(line.leads),
    turns: line.turns,
    toldLate: reminders.toldLate,
  };
}

/** When the office opens, day by day. */
function* openings(office: WorkingHours, from: Instant, until: Instant): Generator<Instant> {
  for (let at = nextOpening(office, from); at !== null && at < until;) {
    yield at;
    at = nextOpening(office, at + UNTIL_NIGHT);
  }
}
