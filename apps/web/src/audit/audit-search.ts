import { AUDIT_ACTIONS, type AuditAction } from '#conveyor/audit';
import { knownDay, knownId, knownWord } from '../parts/known.ts';

/** Which records are listed, as it stands in the address; `from` and `until` are days, both within. */
export type AuditSearch = Readonly<{
  actorId?: string;
  action?: AuditAction;
  subjectId?: string;
  from?: string;
  until?: string;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function auditSearch(given: Readonly<Record<string, unknown>>): AuditSearch {
  const actorId = knownId(given['actorId']);
  const action = knownWord(AUDIT_ACTIONS, given['action']);
  const subjectId = knownId(given['subjectId']);
  const from = knownDay(given['from']);
  const until = knownDay(given['until']);
  return {
    ...(actorId !== undefined && { actorId }),
    ...(action && { action }),
    ...(subjectId !== undefined && { subjectId }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** The moment at which a day begins on the clock of the browser, or another one so many days later. */
export function dayBegins(day: string, daysLater = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
