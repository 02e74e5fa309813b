import type { EmployeeRole, Instant, Language } from '#conveyor';
import type { Statement } from '../statement.ts';
import { epoch, type PageParts, type RowsWanted } from './in-pages.ts';

/** Somebody who uses the product, or has used it. */
export type EmployeeOfExport = Readonly<{
  id: string;
  name: string;
  role: EmployeeRole;
  departmentId: string | null;
  department: string | null;
  email: string | null;
  language: Language;
  timeZone: string;
  channels: string;
  active: boolean;
  capacity: number | null;
  createdAt: Instant;
}>;

/** A page of the employees that somebody sees: everybody, those of his departments and himself, or himself. */
export function pageOfEmployees(
  { sight }: Pick<RowsWanted, 'sight'>,
  { parts, inPage, asOf }: PageParts,
): Statement<EmployeeOfExport> {
  const conditions = [
    inPage('e'),
    `e.created_at <= ${asOf}`,
    ...parts.given(
      sight?.departmentIds,
      'd',
      (ids) =>
        `(e.department_id = any(${ids}::uuid[]) or e.id = ${parts.value(sight?.employeeId ?? null)}::uuid)`,
    ),
  ];
  return parts.statement(
    'export_employees',
    `
select e.id, e.name, e.role, e.department_id as "departmentId", d.name as department, e.email, e.language,
  e.time_zone as "timeZone", array_to_string(e.channels, ', ') as channels, e.active, e.capacity, ${epoch('e.created_at')} as "createdAt"
from employees e left join departments d on d.id = e.department_id
where ${conditions.join('\n  and ')}
order by e.id`,
  );
}
