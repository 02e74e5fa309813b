import { decimalText } from './decimal-text.ts';
import { clockText, durationText } from './serial-text.ts';
import { EMPTY_CELL, ERROR_CELL, type CellText } from './sheet-row.ts';
import { isoText } from './xlsx-cells.ts';
import type { XmlAttributes } from './xml-reader.ts';

const TIME = /^(-?)P(?:(\d{1,7})D)?T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d*)?)S)?$/;
const DAY_SECONDS = 86_400;
/** How programs show what a formula could not come to, which older ones do not say otherwise. */
const SHOWN_ERROR = /^(?:#[\p{Lu}\d/]+[!?]?|Err:\d+)$/u;

/**
 * What a cell holds (OpenDocument 1.3, 19.385), by its attributes and the text that it shows. `isDuration`: hours in it may pass 24; a time without that is one
 * of the day.
 */
export function odsCellText(attributes: XmlAttributes, shown: string, isDuration: boolean): CellText {
  const type = attributes['office:value-type'] ?? '';
  const hasFormula = attributes['table:formula'] !== undefined;
  if (attributes['calcext:value-type'] === 'error') return ERROR_CELL;
  if (hasFormula && (type === '' || SHOWN_ERROR.test(shown))) return ERROR_CELL;
  const text = valueText(type, attributes, isDuration) ?? shown;
  return text === '' ? EMPTY_CELL : { text, isError: false };
}

function valueText(type: string, attributes: XmlAttributes, isDuration: boolean): string | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return decimalText(attributes['office:value'] ?? '');
    case 'boolean':
      return attributes['office:boolean-value'];
    case 'date': {
      const date = attributes['office:date-value'];
      return date === undefined ? undefined : isoText(date);
    }
    case 'time':
      return timeText(attributes['office:time-value'] ?? '', isDuration);
    default:
      return undefined;
  }
}

function timeText(value: string, isDuration: boolean): string | undefined {
  const match = TIME.exec(value);
  if (!match) return undefined;
  const [, sign, days = 0, hours = 0, minutes = 0, rest = 0] = match;
  const size = Number(days) * DAY_SECONDS + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  const seconds = Math.round(sign === '-' ? -size : size);
  return isDuration || seconds < 0 || seconds >= DAY_SECONDS ? durationText(seconds) : clockText(seconds);
}
