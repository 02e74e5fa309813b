import { knownId } from '../parts/known.ts';

/** Of which department the defaults are looked at, as it stands in the address. */
export type NotificationsSearch = Readonly<{ department?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function notificationsSearch(given: Readonly<Record<string, unknown>>): NotificationsSearch {
  const department = knownId(given['department']);
  return department === undefined ? {} : { department };
}
