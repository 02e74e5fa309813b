/** Whose cards are shown: of anybody, one's own, those that wait for somebody, or those of one person. */
export type Holder = 'anybody' | 'me' | 'nobody' | (string & {});

/** Which board is shown and what of it, as it stands in the address: whoever is sent it sees the same. */
export type BoardSearch = Readonly<{
  funnel?: string | undefined;
  q?: string | undefined;
  holder?: Holder | undefined;
  source?: string | undefined;
  /** Only what is late: at its stage, or to be answered. */
  late?: true | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function boardSearch(search: Readonly<Record<string, unknown>>): BoardSearch {
  const { funnel, q, holder, source, late } = search;
  return {
    ...given('funnel', funnel),
    ...given('q', q),
    ...given('holder', holder),
    ...given('source', source),
    ...((late === true || late === 'true') && { late: true }),
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
