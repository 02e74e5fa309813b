export const WEEK_HOURS = 168;

/** Moments closer than this, in hours, are the same: what is left of adding hours must not put somebody out of his day. */
const SAME = 1e-9;

/** A clock that takes so many weeks for something hardly runs at all; and sooner or later they could not be told apart any more. */
const NEVER = 1e9;

/** A part of the week, in hours since Monday 00:00, its end not included. */
export type Stretch = Readonly<{ from: number; until: number }>;

/** A stretch in which a clock runs, so many times as fast as the calendar. */
type Running = Stretch & Readonly<{ pace: number }>;

const NOTHING: Running = { from: 0, until: 0, pace: 1 };

/**
 * A clock that runs in some stretches of each week only: somebody's working hours, or the leads that are expected to have come. Moments are hours since the
 * Monday 00:00 with which a simulation begins.
 */
export class WeekClock {
  /** How far it goes in a week. */
  readonly aWeek: number;
  private readonly running: readonly Running[];
  /** How far it has gone in a week when each stretch begins. */
  private readonly before: readonly number[];

  private constructor(running: readonly Running[]) {
    this.running = running.filter(({ from, until, pace }) => until > from && pace > 0);
    const before: number[] = [];
    let sum = 0;
    for (const { from, until, pace } of this.running) {
      before.push(sum);
      sum += (until - from) * pace;
    }
    this.before = before;
    this.aWeek = sum;
  }

  /** A clock that runs in working hours. Stretches that overlap or leave the week are a RangeError. */
  static ofStretches(stretches: readonly Stretch[]): WeekClock {
    const sorted = stretches.toSorted((one, other) => one.from - other.from);
    for (const [place, { from, until }] of sorted.entries())
      if (!(from >= (sorted[place - 1]?.until ?? 0) && until >= from && until <= WEEK_HOURS))
        throw new RangeError(
          `stretches: expected parts of a week of ${WEEK_HOURS} hours that do not overlap; got one from ${from} until ${until}`,
        );
    return new WeekClock(sorted.map((stretch) => ({ ...stretch, pace: 1 })));
  }

  /** A clock that goes on by what is expected in each hour of the week. */
  static ofHours(rates: readonly number[]): WeekClock {
    return new WeekClock(rates.map((pace, hour) => ({ from: hour, until: hour + 1, pace })));
  }

  /** How far it has gone at a moment. */
  upTo(moment: number): number {
    const week = Math.floor(moment / WEEK_HOURS);
    const hour = moment - week * WEEK_HOURS;
    const place = this.running.findLastIndex(({ from }) => from < hour);
    const { from, until, pace } = this.running[place] ?? NOTHING;
    return week * this.aWeek + (this.before[place] ?? 0) + (Math.min(hour, until) - from) * pace;
  }

  /** The moment at which it has gone so far; never, if it does not run. */
  momentOf(passed: number): number {
    const week = Math.floor(passed / this.aWeek);
    if (!(week < NEVER)) return Infinity;
    const rest = Math.max(passed - week * this.aWeek, 0);
    const place = Math.max(
      this.before.findLastIndex((before) => before < rest),
      0,
    );
    const { from, until, pace } = this.running[place] ?? NOTHING;
    return week * WEEK_HOURS + Math.min(from + (rest - (this.before[place] ?? 0)) / pace, until);
  }

  /** Whether it runs at a moment. */
  runsAt(moment: number): boolean {
    const hour = moment - Math.floor(moment / WEEK_HOURS) * WEEK_HOURS + SAME;
    return this.running.some(({ from, until }) => from <= hour && hour < until);
  }

  /** The moment from which on it runs next: at once while it does; null: it never runs. */
  runsNext(moment: number): number | null {
    return this.runsAt(moment) ? moment : this.beginsNext(moment);
  }

  /** When its next stretch begins, which is not the one that may begin just now; null: there is none. */
  beginsNext(moment: number): number | null {
    const week = Math.floor(moment / WEEK_HOURS) * WEEK_HOURS;
    const next = this.running.find(({ from }) => week + from > moment + SAME);
    if (next) return week + next.from;
    const [first] = this.running;
    return first ? week + WEEK_HOURS + first.from : null;
  }
}
