/** Which board is shown and what of it, as it stands in the address. */
export type BoardSearch = Readonly<{ funnel?: string }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function boardSearch(search: Readonly<Record<string, unknown>>): BoardSearch {
  const { funnel } = search;
  return typeof funnel === 'string' ? { funnel } : {};
}
