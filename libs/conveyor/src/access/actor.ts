import type { EmployeeRole } from '../role.ts';
import type { Right } from './right.ts';

/** Somebody who asks, and of whom it is known who he is: by his session, by an API key of his, or by the console. */
export type Actor = Readonly<{
  employeeId: string;
  role: EmployeeRole;
  /** Those that he heads; of whoever heads none, the one that he belongs to, if any. */
  departmentIds: readonly string[];
  /** What an API key was made for; null: everything that its owner may. */
  rights: ReadonlySet<Right> | null;
}>;
