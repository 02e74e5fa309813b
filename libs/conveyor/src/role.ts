/** What an employee does in the department: works stages, or heads the line. */
export const EMPLOYEE_ROLES = ['rep', 'head'] as const;

export type EmployeeRole = (typeof EMPLOYEE_ROLES)[number];
