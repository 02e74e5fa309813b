import { writtenHours, type Department } from '#contracts';
import type { WeeklyHours } from '#conveyor';
import type { Connection, Statement } from '../statement.ts';

type Row = Omit<Department, 'hours'> & Readonly<{ hours: WeeklyHours | null }>;

const readDepartment: Statement<Row> = {
  name: 'read_department',
  text: `select version, time_zone as "timeZone", hours, calendar from department`,
};

/** What holds for everybody of the department of whom nothing else is said. */
export class DepartmentReader {
  constructor(private readonly connection: Connection) {}

  /** As a head has said it; undefined as long as nobody has. */
  async one(): Promise<Department | undefined> {
    const [row] = await this.connection.run(readDepartment, []);
    return row && { ...row, hours: row.hours && writtenHours(row.hours) };
  }
}
