/** The address of the page on which the product is set up, before anybody has an account. */
export const SET_UP_PATH = '/set-up';

/**
 * What came with the link, behind its #, which no browser sends to a server. It is taken out of the address at once, so that it is in no history
 * and over nobody's shoulder.
 */
export function takeLinkToken(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  history: Pick<History, 'replaceState' | 'state'>,
): string | undefined {
  if (pathname !== SET_UP_PATH || hash.length < 2) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return hash.slice(1);
}
