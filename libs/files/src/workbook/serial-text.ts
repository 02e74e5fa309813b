import { decimalText } from './decimal-text.ts';
import type { NumberKind } from './number-format.ts';

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
/** Serials count days from the one before this. */
const FIRST_OF_1900 = Date.UTC(1899, 11, 31);
const FIRST_OF_1904 = Date.UTC(1904, 0, 1);
/** The 29th of February 1900, which never was: from then on the days of 1900 are counted one too far. */
const NO_SUCH_DAY = 60;
const AFTER_YEAR_9999 = Date.UTC(10_000, 0, 1);

/**
 * A number of a workbook as text, by what it stands for: `2026-11-28`, `2026-11-28 09:05[:07]`, `09:05[:07]`, a duration as `26:30:00`, else the number. Rounded
 * to the second, which a serial can not hold exactly. A time that a day's format hides is told. What no calendar of the workbook has remains a number.
 */
export function serialText(numeral: string, kind: NumberKind, is1904: boolean): string {
  const number = decimalText(numeral) ?? numeral;
  if (kind === 'number') return number;
  const seconds = Math.round(Number(numeral) * DAY_SECONDS);
  if (!Number.isSafeInteger(seconds)) return number;
  if (kind === 'duration') return durationText(seconds);
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - days * DAY_SECONDS;
  if (days === 0 && kind === 'clock') return clockText(rest);
  const day = dayText(days, is1904);
  if (day === undefined) return days === 0 && rest > 0 ? clockText(rest) : number;
  return kind === 'day' && rest === 0 ? day : `${day} ${clockText(rest)}`;
}

function dayText(days: number, is1904: boolean): string | undefined {
  if (!is1904 && days === NO_SUCH_DAY) return '1900-02-29';
  if (days < (is1904 ? 0 : 1)) return undefined;
  const from = is1904 ? FIRST_OF_1904 : FIRST_OF_1900;
  const at = from + (!is1904 && days > NO_SUCH_DAY ? days - 1 : days) * DAY_MS;
  return at < AFTER_YEAR_9999 ? new Date(at).toISOString().slice(0, 10) : undefined;
}

/** So many seconds of a day, as a clock shows them: `09:05`, with seconds when there are any. */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = parted(seconds);
  return rest === 0 ? `${two(hours)}:${two(minutes)}` : `${two(hours)}:${two(minutes)}:${two(rest)}`;
}

/** So many seconds as `H:MM:SS`, with as many hours as there are. */
export function durationText(seconds: number): string {
  const [hours, minutes, rest] = parted(Math.abs(seconds));
  return `${seconds < 0 ? '-' : ''}${hours}:${two(minutes)}:${two(rest)}`;
}

function parted(seconds: number): [hours: number, minutes: number, rest: number] {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
