import { cut } from '#conveyor';

/** One stage as a picture shows it: how long its bar is, how much of that is dark, and what stands beside and below. */
export type Bar = Readonly<{
  label: string;
  colour: string;
  /** Visits; the longest bar is the most of them. */
  whole: number;
  forward: number;
  value: string;
  note: string;
}>;

/** A funnel to be drawn. */
export type FunnelPicture = Readonly<{ title: string; subtitle: string; bars: readonly Bar[] }>;

export const PICTURE_WIDTH = 560;
/** The font that is shipped; a machine's own are not asked for, so that a picture is the same everywhere. */
export const PICTURE_FONT = 'PT Sans';

const EDGE = 24;
const TOP = 84;
const ROW = 68;
const LONGEST = PICTURE_WIDTH - 2 * EDGE;
/** A bar of few beside one of very many is still to be seen. */
const SHORTEST = 4;
// Some 9 pixels a letter; the count stands to the right of the name.
const LONGEST_LABEL = 38;
const LONGEST_TITLE = 44;
const LONGEST_NOTE = 72;
/** More stages make a picture that nobody reads on a phone; the text has all of them. */
export const MOST_BARS = 12;

const [INK, SOFT, TRACK] = ['#1f2328', '#57606a', '#eaeef2'];

/** Draws a funnel as SVG: a bar a stage, of which the dark part went on. */
export function funnelSvg({ title, subtitle, bars }: FunnelPicture): string {
  const shown = bars.slice(0, MOST_BARS);
  const most = Math.max(1, ...shown.map(({ whole }) => whole));
  const height = TOP + shown.length * ROW + EDGE / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" font-family="${PICTURE_FONT}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    textOf(title, { x: EDGE, y: 36, size: 20, fill: INK, weight: 700, most: LONGEST_TITLE }),
    textOf(subtitle, { x: EDGE, y: 60, size: 15, fill: SOFT, most: LONGEST_NOTE }),
    ...shown.map((bar, place) => rowOf(bar, TOP + place * ROW, most)),
    '</svg>',
  ].join('\n');
}

function rowOf({ label, colour, whole, forward, value, note }: Bar, y: number, most: number): string {
  const long = (count: number): number =>
    count === 0 ? 0 : Math.max(SHORTEST, Math.round((count / most) * LONGEST));
  const bar = (width: number, fill: string, opacity = 1): string =>
    `<rect x="${EDGE}" y="${y + 20}" width="${width}" height="16" rx="3" fill="${fill}" fill-opacity="${opacity}"/>`;
  return [
    textOf(label, { x: EDGE, y: y + 13, size: 16, fill: INK, weight: 700, most: LONGEST_LABEL }),
    textOf(value, { x: PICTURE_WIDTH - EDGE, y: y + 13, size: 16, fill: INK, anchor: 'end', most: 16 }),
    bar(LONGEST, TRACK),
    bar(long(whole), colour, 0.45),
    bar(Math.min(long(whole), long(forward)), colour),
    textOf(note, { x: EDGE, y: y + 53, size: 14, fill: SOFT, most: LONGEST_NOTE }),
  ].join('\n');
}

type Place = Readonly<{
  x: number;
  y: number;
  size: number;
  fill: string;
  most: number;
  weight?: number;
  anchor?: 'end';
}>;

function textOf(text: string, { x, y, size, fill, most, weight = 400, anchor }: Place): string {
  const at = `x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
  return `<text ${at}${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(cut(text, most))}</text>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // What XML knows no way to write would make the whole picture invalid.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);
}
