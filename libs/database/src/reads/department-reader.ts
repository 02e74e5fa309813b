import { writtenHours, type Department } from '#contracts';
import type { WeeklyHours } from '#conveyor/hours';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';

type Row = Omit<Department, 'hours'> & Readonly<{ hours: WeeklyHours | null }>;

const DEPARTMENT = `select d.id, d.version, d.name, d.time_zone as "timeZone", d.hours, d.calendar,
    coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by lower(e.name), e.id)
      from headships h join employees e on e.id = h.employee_id where h.department_id = d.id and e.active), '[]') as heads,
    exists (select from demos m where m.department_id = d.id) as demo, ${iso('d.created_at')} as "createdAt"
  from departments d`;

const readDepartments: Statement<Row> = {
  name: 'read_departments',
  text: `${DEPARTMENT} order by lower(d.name), d.id`,
};

const readDepartment: Statement<Row> = {
  name: 'read_department',
  text: `${DEPARTMENT} where d.id = $1`,
};

/** Departments as screens show them, each with who heads it. */
export class DepartmentReader {
  constructor(private readonly connection: Connection) {}

  /** All departments by name: there are few. */
  async list(): Promise<readonly Department[]> {
    return (await this.connection.run(readDepartments, [])).map(withWrittenHours);
  }

  /** One department; undefined when there is none with this id. */
  async one(id: string): Promise<Department | undefined> {
    const [row] = await this.connection.run(readDepartment, [id]);
    return row && withWrittenHours(row);
  }
}

function withWrittenHours(row: Row): Department {
  return { ...row, hours: row.hours && writtenHours(row.hours) };
}
