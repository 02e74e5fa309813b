const A_YEAR_S = 365 * 24 * 3600;

/** What the browser has kept under a name. Only for what says nothing of anybody: it goes along with every request, and stays when he signs out. */
export function cookieNamed(name: string): string | undefined {
  const pairs = document.cookie.split('; ').map((pair) => pair.split('='));
  return pairs.find(([kept]) => kept === name)?.[1];
}

/** Has the browser keep a word for a year; undefined: forget it. */
export function keepCookie(name: string, word: string | undefined): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  const age = word === undefined ? 0 : A_YEAR_S;
  document.cookie = `${name}=${word ?? ''}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}
