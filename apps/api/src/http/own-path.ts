/** Where one goes who has not said where to, or not in a way that can be trusted. */
const HOME = '/';

/** Kept in a cookie with other things, of which a browser takes 4096 bytes. */
const LONGEST = 1_000;

/** Any host will do: it is to be seen that it stays. */
const HERE = 'http://own.invalid';

/**
 * Where somebody goes once he is signed in: a path of our own site with its query, or else the first page. Whatever a browser could
 * take for another site is not one: `//host`, a scheme, a backslash, and what only becomes `//host` when dots and tabs are taken out.
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return HOME;
  const address = URL.canParse(wanted, HERE) ? new URL(wanted, HERE) : undefined;
  if (address?.origin !== HERE || address.pathname.includes('//')) return HOME;
  const path = `${address.pathname}${address.search}`;
  return path.length <= LONGEST ? path : HOME;
}
