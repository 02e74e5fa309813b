import type { Instant } from '#conveyor';
import { whenClockShows } from '#conveyor/hours';

const ISO = /^(\d{4})-(\d\d?)-(\d\d?)/;
const DAY_FIRST = /^(\d\d?)[./](\d\d?)[./](\d{4}|\d\d)/;
const TIME = /^[T ,]*(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,6}))?)?/;
const ZONE = /^\s*(Z|UTC|([+-])(\d\d):?(\d\d)?)$/i;
const MINUTE = 60_000;
/** Years of two digits are of this century: there was no CRM before. */
const CENTURY = 2_000;

/**
 * A moment as people and programs write it: `2026-11-28 14:05:06`, ISO 8601, `28.11.2026 14:05`, `28/11/26` (the day first). What has no offset of its own is
 * read on the clocks of `timeZone`. Undefined when it is none.
 */
export function momentInZone(text: string, timeZone: string): Instant | undefined {
  const given = text.trim();
  const [found, parts] = dateOf(given);
  if (!parts) return undefined;
  const rest = given.slice(found.length);
  const time = TIME.exec(rest);
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = time ?? [];
  const milliseconds = Math.trunc(Number(`0.${fraction}`) * 1_000);
  const [year, month, day] = parts;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const wall = Date.UTC(year, month - 1, day, Number(hours), Number(minutes), Number(seconds), milliseconds);
  const date = new Date(wall);
  // 31 November is no day, and not 1 December.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const zone = rest.slice(time?.[0].length ?? 0).trim();
  if (zone === '') return whenClockShows(timeZone, wall);
  const offset = ZONE.exec(zone);
  if (!offset) return undefined;
  const [, , sign, offsetHours = '0', offsetMinutes = '0'] = offset;
  const ahead = (Number(offsetHours) * 60 + Number(offsetMinutes)) * MINUTE;
  return sign === '-' ? wall + ahead : wall - ahead;
}

type Parts = readonly [year: number, month: number, day: number];

function dateOf(text: string): readonly [found: string, parts: Parts | undefined] {
  const iso = ISO.exec(text);
  if (iso) return [iso[0], [Number(iso[1]), Number(iso[2]), Number(iso[3])]];
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return ['', undefined];
  const year = Number(dayFirst[3]);
  return [dayFirst[0], [year < 100 ? CENTURY + year : year, Number(dayFirst[2]), Number(dayFirst[1])]];
}
