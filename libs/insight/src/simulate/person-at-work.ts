import type { Work } from './happening.ts';
import type { SimulatedPerson } from './line-to-simulate.ts';
import { WeekClock } from './week-clock.ts';

/** A person of a simulated line: his working hours, and how far they are given away. What he accepts he works in that order, one after the other. */
export class PersonAtWork {
  readonly clock: WeekClock;
  readonly capacityInAll: number | null;
  /** How far his clock will have gone when all that he has accepted is done. */
  private doneAt = 0;
  private worked = 0;
  private readonly counted: Readonly<{ from: number; until: number }>;

  /** His load is counted from one moment until another. */
  constructor(
    { stretches, capacityInAll }: SimulatedPerson,
    counted: Readonly<{ from: number; until: number }>,
  ) {
    this.clock = WeekClock.ofStretches(stretches);
    this.capacityInAll = capacityInAll;
    this.counted = { from: this.clock.upTo(counted.from), until: this.clock.upTo(counted.until) };
  }

  /** When he answers what he is offered now, if that takes him so many working hours. */
  answersAt(now: number, hours: number): number {
    const opens = this.clock.runsNext(now);
    if (opens === null) return Infinity;
    return Math.max(this.clock.momentOf(this.clock.upTo(opens) + hours), opens);
  }

  /** Takes on so many hours of work, after all that he has taken on before. */
  takeOn(now: number, hours: number): Work {
    const from = Math.max(this.doneAt, this.clock.upTo(now));
    this.doneAt = from + hours;
    const { counted } = this;
    this.worked += Math.max(Math.min(this.doneAt, counted.until) - Math.max(from, counted.from), 0);
    const begins = Math.max(this.clock.momentOf(from), now);
    return { hours, from: begins, until: Math.max(this.clock.momentOf(this.doneAt), begins) };
  }

  /** Which part of the hours that are counted he works; null: he has none. */
  load(): number | null {
    const hours = this.counted.until - this.counted.from;
    return hours > 0 ? this.worked / hours : null;
  }
}
