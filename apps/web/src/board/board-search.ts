/** Whose cards are shown: of anybody, one's own, those that wait for somebody, or those of one person. */
export type Holder = 'anybody' | 'me' | 'nobody' | (string & {});

/** How the stickers of a column can stand for whoever looks; by hand: as people have put them, for all the same. */
export const BOARD_ORDERS = ['by-hand', 'due', 'amount', 'longest-here'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** Which board is shown and what of it, as it stands in the address: whoever is sent it sees the same. */
export type BoardSearch = Readonly<{
  funnel?: string | undefined;
  q?: string | undefined;
  holder?: Holder | undefined;
  source?: string | undefined;
  /** Only what is late: at its stage, or to be answered. */
  late?: true | undefined;
  /** In which order whoever looks has the stickers of each column; undefined: by hand. */
  order?: BoardOrder | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function boardSearch(search: Readonly<Record<string, unknown>>): BoardSearch {
  const { funnel, q, holder, source, late } = search;
  const order = BOARD_ORDERS.find((one) => one === search['order']);
  return {
    ...given('funnel', funnel),
    ...given('q', q),
    ...given('holder', holder),
    ...given('source', source),
    ...((late === true || late === 'true') && { late: true }),
    ...(order !== undefined && order !== 'by-hand' && { order }),
  };
}

/** A search for digits alone is read as a number. */
function given<Name extends string>(name: Name, value: unknown): { [Key in Name]?: string } {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text === '') return {};
  const said: { [Key in Name]?: string } = {};
  said[name] = text;
  return said;
}
