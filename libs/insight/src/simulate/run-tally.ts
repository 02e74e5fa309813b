import type { VisitEnd } from './happening.ts';
import type { LeadUnderWay } from './lead-under-way.ts';
import { timesOf, type LineRun } from './line-run.ts';
import type { PersonAtWork } from './person-at-work.ts';
import { WEEK_HOURS } from './week-clock.ts';

type Week = { came: number; won: number; lost: number };
type StageTally = { came: number; left: number; open: number; queue: number[]; stay: number[] };

/** Counts what happens in a simulated line, from the end of its warm-up on; who is open is counted from the beginning. */
export class RunTally {
  private readonly weeks: Week[];
  private readonly stages: readonly StageTally[];
  private readonly visits: Int32Array;
  private readonly cycle: number[] = [];
  /** How many leads were open when the counting began. */
  private openBefore = 0;

  constructor(
    { weeks, stages, people }: Readonly<Record<'weeks' | 'stages' | 'people', number>>,
    private readonly from: number,
  ) {
    this.weeks = Array.from({ length: weeks }, () => ({ came: 0, won: 0, lost: 0 }));
    this.stages = Array.from({ length: stages }, () => ({ came: 0, left: 0, open: 0, queue: [], stay: [] }));
    this.visits = new Int32Array(people);
  }

  /** A lead that is there from the beginning. */
  found({ stage }: LeadUnderWay): void {
    this.change(stage, 1);
    this.openBefore += 1;
  }

  came(at: number): void {
    const week = this.weekOf(at);
    if (week) week.came += 1;
    else this.openBefore += 1;
  }

  entered({ stage, entered }: LeadUnderWay): void {
    const tally = this.change(stage, 1);
    if (tally && entered >= this.from) tally.came += 1;
  }

  /** A visit has ended, before its lead goes anywhere. */
  left(lead: LeadUnderWay, person: number, { at, end }: Readonly<{ at: number; end: VisitEnd }>): void {
    const tally = this.change(lead.stage, -1);
    const week = this.weekOf(at);
    if (week && tally) {
      tally.left += 1;
      tally.queue.push(lead.queued);
      tally.stay.push(at - lead.entered);
      this.visits[person] = (this.visits[person] ?? 0) + 1;
    }
    if (end !== 'won' && end !== 'lost') return;
    if (week) week[end] += 1;
    else this.openBefore -= 1;
    if (week && end === 'won') this.cycle.push(at - lead.came);
  }

  /** All that was counted; `waiting` says how many wait at each stage. */
  run(people: readonly PersonAtWork[], waiting: readonly number[]): LineRun {
    let { openBefore: open } = this;
    return {
      weeks: this.weeks.map((week) => {
        open += week.came - week.won - week.lost;
        return { ...week, open };
      }),
      cycle: timesOf(this.cycle),
      stages: this.stages.map(({ queue, stay, ...counts }, stage) => ({
        ...counts,
        queue: timesOf(queue),
        stay: timesOf(stay),
        waiting: waiting[stage] ?? 0,
      })),
      people: people.map((person, place) => ({ load: person.load(), visits: this.visits[place] ?? 0 })),
    };
  }

  private weekOf(at: number): Week | undefined {
    return this.weeks[Math.floor((at - this.from) / WEEK_HOURS)];
  }

  private change(stage: number, by: number): StageTally | undefined {
    const tally = this.stages[stage];
    if (tally) tally.open += by;
    return tally;
  }
}
