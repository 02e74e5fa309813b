/** Every time zone that the browser knows, and the one that is set, which it may call otherwise. */
export function zonesWith(timeZone: string): string[] {
  return [...new Set([timeZone, ...Intl.supportedValuesOf('timeZone')])];
}
