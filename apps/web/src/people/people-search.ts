import { EMPLOYEE_ROLES, type EmployeeRole } from '#conveyor';
import { knownId, knownWord } from '../parts/known.ts';

/** Which people are shown, as it stands in the address. */
export type PeopleSearch = Readonly<{
  q?: string | undefined;
  role?: EmployeeRole | undefined;
  department?: string | undefined;
  /** Those who have left, instead of those who are there. */
  gone?: true | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function peopleSearch(search: Readonly<Record<string, unknown>>): PeopleSearch {
  const { q, gone } = search;
  const [role, department] = [knownWord(EMPLOYEE_ROLES, search['role']), knownId(search['department'])];
  const text = typeof q === 'number' ? String(q) : q;
  return {
    ...(typeof text === 'string' && text !== '' && { q: text }),
    ...(role && { role }),
    ...(department && { department }),
    ...((gone === true || gone === 'true') && { gone: true }),
  };
}
