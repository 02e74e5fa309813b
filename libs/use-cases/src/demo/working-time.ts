import { DAY, HOUR, MINUTE, type Instant } from '#conveyor';

const OPENS = 9 * HOUR;
const CLOSES = 18 * HOUR;

/** The hours of an office that works Monday to Friday from nine to six on the clocks of its time zone. */
export class WorkingTime {
  private readonly clock: Intl.DateTimeFormat;
  /** By UTC day, because asking Intl costs more than all the rest. Clocks are changed at night, when nobody works. */
  private readonly offsets = new Map<number, number>();

  constructor(timeZone: string) {
    this.clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  }

  /** Whether somebody works at that moment. */
  isOpen(at: Instant): boolean {
    const wall = at + this.offset(at);
    const time = wall % DAY;
    return isWorkday(wall) && time >= OPENS && time < CLOSES;
  }

  /** The moment by which so many minutes of work have passed since `from`. */
  after(from: Instant, minutes: number): Instant {
    let wall = from + this.offset(from);
    let left = Math.max(0, minutes) * MINUTE;
    for (;;) {
      const day = Math.floor(wall / DAY) * DAY;
      const start = Math.max(wall, day + OPENS);
      const room = isWorkday(wall) ? day + CLOSES - start : 0;
      if (room > 0 && left <= room) return Math.round(start + left - this.offset(start));
      left -= Math.max(room, 0);
      wall = day + DAY;
    }
  }

  /** When the office opens on the day of that moment; undefined on a day off. */
  opening(at: Instant): Instant | undefined {
    const wall = at + this.offset(at);
    const opens = Math.floor(wall / DAY) * DAY + OPENS;
    return isWorkday(wall) ? opens - this.offset(at) : undefined;
  }

  private offset(at: Instant): number {
    const day = Math.floor(at / DAY);
    let offset = this.offsets.get(day);
    if (offset === undefined) {
      const name = this.clock.formatToParts(day * DAY + DAY / 2).find(({ type }) => type === 'timeZoneName');
      const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name?.value ?? '') ?? [];
      offset = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
      this.offsets.set(day, offset);
    }
    return offset;
  }
}

/** 1970-01-01 was a Thursday. */
function isWorkday(wall: number): boolean {
  return (Math.floor(wall / DAY) + 3) % 7 < 5;
}
