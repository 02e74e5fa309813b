import type { Problem } from './problem.ts';
import { holdsLeads, type EmployeeRole } from './role.ts';

/** What hangs on somebody that only who may hold leads can do. */
export type Duties = Readonly<{
  /** The stages that he is a specialist of, each with its funnel. */
  stages: readonly Readonly<{ funnel: string; stage: string }>[];
  /** How many open leads he holds. */
  leads: number;
  /** For whom he stands in, now or later. */
  standsInFor: readonly string[];
}>;

/** Of somebody on whom nothing hangs yet. */
export const NO_DUTIES: Duties = { stages: [], leads: 0, standsInFor: [] };

export const DUTY_RULES = ['ROLE_WORKS_STAGES', 'ROLE_HOLDS_LEADS', 'ROLE_STANDS_IN'] as const;

export type DutyRule = (typeof DUTY_RULES)[number];

/** Why somebody can not get a role in which nobody holds leads, all at once. */
export function validateDuties(
  role: EmployeeRole,
  { stages, leads, standsInFor }: Duties,
): readonly Problem<DutyRule>[] {
  if (holdsLeads(role)) return [];
  const problems: Problem<DutyRule>[] = [];
  const path = 'role';
  if (stages.length > 0) {
    const where = stages.map(({ funnel, stage }) => `${funnel} → ${stage}`).join('; ');
    problems.push({ path, rule: 'ROLE_WORKS_STAGES', facts: { role, stages: where } });
  }
  if (leads > 0) problems.push({ path, rule: 'ROLE_HOLDS_LEADS', facts: { role, leads } });
  if (standsInFor.length > 0) {
    problems.push({ path, rule: 'ROLE_STANDS_IN', facts: { role, names: standsInFor.join(', ') } });
  }
  return problems;
}
