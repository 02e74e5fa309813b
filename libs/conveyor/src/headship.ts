import { unknownDepartmentProblems, type DepartmentRule, type KnownDepartment } from './department.ts';
import type { Problem } from './problem.ts';
import type { EmployeeRole } from './role.ts';

/** Which departments somebody heads, as a person says it. */
export type HeadshipDraft = Readonly<{
  role: EmployeeRole;
  /** To which he belongs. */
  departmentId: string | null;
  /** Which he heads; null: nothing is said, so a head heads his own. */
  heads: readonly string[] | null;
}>;

export const HEADSHIP_RULES = ['HEADS_NONE', 'HEADS_TWICE', 'HEADS_AS_NO_HEAD'] as const;

export type HeadshipRule = (typeof HEADSHIP_RULES)[number];

/** The departments that somebody heads: those that were said, or his own; only heads head any. */
export function headedBy({ role, departmentId, heads }: HeadshipDraft): readonly string[] {
  if (heads !== null) return heads;
  return role === 'head' && departmentId !== null ? [departmentId] : [];
}

/** Every problem of what somebody heads, at once: a head heads at least one department, others none. */
export function validateHeadships(
  { role, heads }: HeadshipDraft,
  known: readonly KnownDepartment[],
): readonly Problem<HeadshipRule | DepartmentRule>[] {
  if (heads === null) return [];
  if (role !== 'head') {
    return heads.length === 0 ? [] : [{ path: 'heads', rule: 'HEADS_AS_NO_HEAD', facts: { role } }];
  }
  if (heads.length === 0) return [{ path: 'heads', rule: 'HEADS_NONE', facts: {} }];
  return heads.flatMap((id, index): readonly Problem<HeadshipRule | DepartmentRule>[] => {
    const path = `heads[${index}]`;
    const first = heads.indexOf(id);
    if (first < index) return [{ path, rule: 'HEADS_TWICE', facts: { place: first + 1 } }];
    return unknownDepartmentProblems(path, id, known);
  });
}
