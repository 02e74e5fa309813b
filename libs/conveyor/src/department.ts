import type { WorkingHours } from './hours/working-hours.ts';
import type { Listener } from './notice.ts';
import type { Problem } from './problem.ts';

/**
 * A department, as far as a lead in one of its funnels goes: who is told when nobody can take it, and by whose hours it waits. Who
 * works the stages does not depend on it: specialists may come from any department, because small firms share their people.
 */
export type Department = Readonly<{
  id: string;
  /** Who heads it and is there. */
  heads: readonly Listener[];
  /** By which its leads wait; null: round the clock. */
  hours: WorkingHours | null;
}>;

/** A department as far as it matters to whoever has to name one. */
export type KnownDepartment = Readonly<{ id: string; name: string; isDemo: boolean }>;

export const DEPARTMENT_RULES = ['DEPARTMENT_NEEDED', 'DEPARTMENT_UNKNOWN'] as const;

export type DepartmentRule = (typeof DEPARTMENT_RULES)[number];

/** The department that is meant: the one that is named, or, where nobody has named any, the only one that there is, a demo aside; null: none. */
export function departmentMeant(
  named: string | null | undefined,
  known: readonly KnownDepartment[],
): string | null {
  if (named !== undefined) return named;
  const [only, another] = known.filter(({ isDemo }) => !isDemo);
  return only && !another ? only.id : null;
}

/** What is wrong with a department that something or somebody has to belong to. */
export function neededDepartmentProblems(
  id: string | null,
  known: readonly KnownDepartment[],
): readonly Problem<DepartmentRule>[] {
  if (id !== null) return unknownDepartmentProblems('departmentId', id, known);
  const departments = known.map(({ name }) => name).join(', ');
  return [{ path: 'departmentId', rule: 'DEPARTMENT_NEEDED', facts: { departments } }];
}

/** What is wrong with a department that was named. */
export function unknownDepartmentProblems(
  path: string,
  id: string,
  known: readonly KnownDepartment[],
): readonly Problem<DepartmentRule>[] {
  if (known.some((department) => department.id === id)) return [];
  return [{ path, rule: 'DEPARTMENT_UNKNOWN', facts: { departmentId: id } }];
}
