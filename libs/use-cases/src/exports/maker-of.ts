import type { EmployeeReader } from '#database';
import type { Caller } from '../caller.ts';

/** Who makes a file where nobody is known who does. */
const PRODUCT = 'Conveyor';

/** The name of who has a file made, as it stands in the file. */
export async function makerOf({ actor }: Caller, employees: EmployeeReader): Promise<string> {
  const who = actor === null ? undefined : await employees.one(actor);
  return who?.name ?? PRODUCT;
}
