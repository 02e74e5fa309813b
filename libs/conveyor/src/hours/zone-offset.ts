import { DAY, HOUR, MINUTE, type Instant } from '../instant.ts';

/** A time in which a zone's clocks stand still against Greenwich: wall clock = instant + offset. */
export type OffsetSpan = Readonly<{ until: Instant; offset: number }>;

/** Days whose offsets are found at once, the first time that one of them is asked for. */
const BLOCK = 32 * DAY;

type Zone = Readonly<{ clock: Intl.DateTimeFormat; blocks: Map<number, readonly OffsetSpan[]> }>;

/** What Intl said before. It says the same every time, so nobody can see that it is not asked again. */
const zones = new Map<string, Zone>();

/**
 * The offset of a zone at a moment, and until when it holds at least. Asking Intl takes a microsecond or
 * two, which is most of the price of a question about hours; from here it takes a twentieth of that.
 */
export function offsetAt(timeZone: string, at: Instant): OffsetSpan {
  const zone = zoneOf(timeZone);
  const block = Math.floor(at / BLOCK);
  let spans = zone.blocks.get(block);
  if (!spans) {
    spans = spansOf(zone.clock, block * BLOCK);
    zone.blocks.set(block, spans);
  }
  for (const span of spans) if (at < span.until) return span;
  throw new RangeError(`No offset of ${timeZone} at ${at}`);
}

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const clock = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    zone = { clock, blocks: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** No zone has ever changed its clocks twice within a day, so a look at each midnight finds every change. */
function spansOf(clock: Intl.DateTimeFormat, start: Instant): readonly OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let offset = ask(clock, start);
  for (let midnight = start + DAY; midnight <= start + BLOCK; midnight += DAY) {
    const next = ask(clock, midnight);
    if (next === offset) continue;
    spans.push({ until: changeBefore(clock, midnight, next), offset });
    offset = next;
  }
  spans.push({ until: start + BLOCK, offset });
  return spans;
}

/** The moment within the day before a midnight from which the midnight's offset holds. */
function changeBefore(clock: Intl.DateTimeFormat, midnight: Instant, offset: number): Instant {
  let before = midnight - DAY;
  let after = midnight;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (ask(clock, middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/** Reads `11/25/2026, GMT+05:45`; until 1972 there were zones with seconds. */
function ask(clock: Intl.DateTimeFormat, at: Instant): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(clock.format(at)) ?? [];
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1_000;
  return sign === '-' ? -size : size;
}
