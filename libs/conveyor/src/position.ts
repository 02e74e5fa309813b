import type { Instant } from './instant.ts';

/**
 * Where a card stands in its column, as a text: the higher one stands above. Positions are compared letter by letter (collation
 * "C", `<` in JavaScript), hold digits and small letters alone and never end in a zero, so that there is one between any two.
 */
export type Position = string;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** In the middle, so that there is as much room above as below. */
const MIDDLE = 'i';

/** The position of a card that nobody has placed: the later it came to its stage, the higher. The same is said in SQL where boards are read. */
export function naturalPosition(enteredAt: Instant, visitId: string): Position {
  return `${enteredAt.toString(16).padStart(12, '0')}${visitId.slice(-8)}${MIDDLE}`;
}

/** A position between two others; `above` null: above all, `below` null: below all. The two must not be the same. */
export function positionBetween(below: Position | null, above: Position | null): Position {
  return between(below ?? '', above);
}

/** As fractions behind a point: a text that has ended goes on with zeros, and `above` null is one. */
function between(below: string, above: string | null): string {
  if (above !== null) {
    let same = 0;
    while (same < above.length && (below[same] ?? '0') === above[same]) same += 1;
    if (same > 0) return above.slice(0, same) + between(below.slice(same), above.slice(same));
  }
  const low = DIGITS.indexOf(below[0] ?? '0');
  const high = above === null ? DIGITS.length : DIGITS.indexOf(above[0] ?? '0');
  if (high - low > 1) return DIGITS.charAt(Math.round((low + high) / 2));
  // Neighbours: what begins as the higher one does and is shorter lies between, else what goes on behind the lower one.
  if (above !== null && above.length > 1) return above.charAt(0);
  return DIGITS.charAt(low) + between(below.slice(1), null);
}

/** A card in its column. */
export type CardPlace = Readonly<{ leadId: string; position: Position }>;

/**
 * Where a card of a column goes that is put directly under another one (`above`), or on top (null), there above `newest`, the position of a card that would
 * come now: only what comes later stands above it. Its own position where it stands there already; undefined when the other one is not in the column.
 */
export function placeIn(
  column: readonly CardPlace[],
  { leadId, above, newest }: Readonly<{ leadId: string; above: string | null; newest: Position }>,
): Position | undefined {
  const others = column.filter((card) => card.leadId !== leadId).toSorted(highestFirst);
  const place = above === null ? -1 : others.findIndex((card) => card.leadId === above);
  if (above !== null && place === -1) return undefined;
  const [upper, lower] = [others[place]?.position ?? null, others[place + 1]?.position ?? null];
  const own = column.find((card) => card.leadId === leadId)?.position;
  const isThere = own !== undefined && (upper === null || own < upper) && (lower === null || own > lower);
  if (isThere) return own;
  if (upper === null && (lower === null || newest > lower)) return newest;
  return positionBetween(lower, upper);
}

function highestFirst(a: CardPlace, b: CardPlace): number {
  if (a.position !== b.position) return a.position > b.position ? -1 : 1;
  return a.leadId > b.leadId ? -1 : 1;
}
