// How long an office works between two moments, counted day by day over the clock on its wall. Shares nothing with the product: that is what it is for.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From nine to six, with an hour for lunch; on the days of this office's week. */
const SHIFTS = [
  [9 * 60, 13 * 60],
  [14 * 60, 18 * 60],
];
const WORKING_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** The same week as the API takes it. */
export const OFFICE_WEEK = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day, place) => [
    day,
    place < WORKING_DAYS.length
      ? [
          { from: '09:00', until: '13:00' },
          { from: '14:00', until: '18:00' },
        ]
      : [],
  ]),
);

/** Counts working time by the clock of a zone: `(from, until)` in milliseconds. */
export function officeTime(timeZone) {
  const wall = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const shown = (at) => Object.fromEntries(wall.formatToParts(at).map(({ type, value }) => [type, value]));
  /** What a clock at Greenwich would have to show for this one to show what it does. */
  const wallTime = (at) => {
    const { year, month, day, hour, minute, second } = shown(at);
    return Date.UTC(year, month - 1, day, hour, minute, second) + (at % 1_000);
  };
  /** When the clock shows so; the working day has no hour that is left out. */
  const whenShown = (time) => {
    const guess = time - (wallTime(time) - time);
    return guess + (time - wallTime(guess));
  };
  const days = new Map();
  /** The shifts of a day, as moments; of several that are asked for again and again it is counted once. */
  const shiftsOf = (midnight) => {
    const known = days.get(midnight);
    if (known) return known;
    const { weekday } = shown(whenShown(midnight + 12 * 60 * MINUTE));
    const shifts = WORKING_DAYS.includes(weekday)
      ? SHIFTS.map((shift) => shift.map((minutes) => whenShown(midnight + minutes * MINUTE)))
      : [];
    days.set(midnight, shifts);
    return shifts;
  };
  return (from, until) => {
    let worked = 0;
    const last = wallTime(until);
    for (let midnight = Math.floor(wallTime(from) / DAY) * DAY; midnight <= last; midnight += DAY) {
      for (const [begins, ends] of shiftsOf(midnight)) {
        worked += Math.max(0, Math.min(ends, until) - Math.max(begins, from));
      }
    }
    return worked;
  };
}
