let made = 0;

/** A name that nothing else has. */
export function fresh(what: string): string {
  made += 1;
  return `${what} ${made}`;
}
