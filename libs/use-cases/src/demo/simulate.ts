import { DAY, type Instant } from '#conveyor';
import type { LeadHistory } from '#database';
import { arrivals } from './arrivals.ts';
import { inventCustomer } from './customers.ts';
import { Simulation, type World } from './simulation.ts';
import type { DemoWords } from './words/words.ts';
import { happen } from './working-day.ts';

/** The head looks twice a day, so many minutes after the office has opened. */
const REVIEWS_AFTER_MINUTES = [45, 330];

/** Plays the last ninety days of the department and gives what has happened up to `now`. */
export function simulate(
  world: World,
  { leads, now, words }: Readonly<{ leads: number; now: Instant; words: DemoWords }>,
): readonly LeadHistory[] {
  const { office, dice } = world;
  const simulation = new Simulation(world);
  const moments = arrivals(leads, now, office, dice);
  for (const [index, at] of moments.entries()) {
    simulation.agenda.note({ kind: 'arrival', at, customer: inventCustomer(at, index + 1, words, dice) });
  }
  for (let day = moments[0] ?? now; day < now; day += DAY) {
    const opening = office.opening(day);
    if (opening === undefined) continue;
    for (const minutes of REVIEWS_AFTER_MINUTES) {
      simulation.agenda.note({ kind: 'review', at: office.after(opening, minutes) });
    }
  }
  for (let event = simulation.agenda.next(); event && event.at <= now; event = simulation.agenda.next()) {
    happen(event, simulation, words.work);
  }
  return simulation.histories();
}
