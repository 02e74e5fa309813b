import {
  writtenHours,
  type Absence,
  type EmployeeCard,
  type EmployeeList,
  type EmployeeQuery,
  type LeadToHandOver,
} from '#contracts';
import type { WeeklyHours } from '#conveyor/hours';
import type { Connection } from '../statement.ts';
import { moment } from '../moment.ts';
import { anywhere } from './like.ts';
import { readAbsences, readOffShift } from './read-absences.ts';
import { readEmployee, readEmployees } from './read-employees.ts';
import { readHeldLeads, readNames } from './read-held-leads.ts';

/** Employees as screens show them, with what each of them holds now. */
export class EmployeeReader {
  constructor(private readonly connection: Connection) {}

  /** A page of the employees that the query asks for, by name. */
  async list({ active, role, departmentId, search, cursor, limit }: EmployeeQuery): Promise<EmployeeList> {
    // One more than asked for tells whether there is a next page.
    const values = [
      active ?? null,
      role ?? null,
      anywhere(search),
      cursor ?? null,
      limit + 1,
      departmentId ?? null,
    ];
    const rows = await this.connection.run(readEmployees, values);
    const items = rows.slice(0, limit).map(withWrittenHours);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** One employee with his stages; undefined when there is none with this id. */
  async one(id: string): Promise<EmployeeCard | undefined> {
    const [employee] = await this.connection.run(readEmployee, [id]);
    return employee && withWrittenHours(employee);
  }

  /** The open leads that an employee holds, the most urgent first. */
  async heldLeads(id: string): Promise<readonly Omit<LeadToHandOver, 'to'>[]> {
    return this.connection.run(readHeldLeads, [id]);
  }

  /** Those of the employees with these ids that there are, by name. */
  async names(ids: readonly string[]): Promise<readonly Readonly<{ id: string; name: string }>[]> {
    return this.connection.run(readNames, [ids]);
  }

  /** The absences of an employee by their beginning, past ones too; none when there is no employee with this id. */
  async absences(id: string): Promise<readonly Absence[]> {
    return this.connection.run(readAbsences, [id]);
  }

  /** Until when an employee is off his shift at a moment; null while he is on it. */
  async offShiftUntil(id: string, at: number): Promise<string | null> {
    const [off] = await this.connection.run(readOffShift, [id, moment(at)]);
    return off?.until ?? null;
  }
}

function withWrittenHours<Row extends Readonly<{ hours: WeeklyHours | null }>>(row: Row) {
  return { ...row, hours: row.hours && writtenHours(row.hours) };
}
