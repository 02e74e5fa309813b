/**
 * What somebody is in the product: looks after all of it (admin), heads departments and is told of what goes wrong there (head),
 * works stages (rep), keeps it running (ops), or only looks (viewer).
 */
export const EMPLOYEE_ROLES = ['admin', 'head', 'rep', 'ops', 'viewer'] as const;

export type EmployeeRole = (typeof EMPLOYEE_ROLES)[number];

/** Whether somebody in this role may be a specialist, stand in for one, and be given leads. */
export function holdsLeads(role: EmployeeRole): boolean {
  return role === 'admin' || role === 'head' || role === 'rep';
}

/** Whether somebody in this role has to belong to a department: his own hours, or whom he heads, are found by it. */
export function needsDepartment(role: EmployeeRole): boolean {
  return role === 'head' || role === 'rep';
}
