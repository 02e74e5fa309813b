import type { SpecialistRank } from './candidate.ts';
import type { Problem } from './problem.ts';
import { holdsLeads, type EmployeeRole } from './role.ts';
import type { Fits } from './routing/fits.ts';

/** A specialist of a stage as a person enters him. */
export type SpecialistDraft = Readonly<{
  employeeId: string;
  rank: SpecialistRank;
  weight: number;
  capacity: number;
  fits: Fits;
}>;

/** An employee as far as it matters to whoever wants to make him a specialist. */
export type Known = Readonly<{ id: string; name: string; active: boolean; role: EmployeeRole }>;

export const SPECIALIST_RULES = [
  'SPECIALIST_TWICE',
  'SPECIALIST_UNKNOWN',
  'SPECIALIST_INACTIVE',
  'SPECIALIST_WITHOUT_LEADS',
  'WEIGHT_OUT_OF_RANGE',
  'CAPACITY_OUT_OF_RANGE',
  'AMOUNT_RANGE_EMPTY',
] as const;

export type SpecialistRule = (typeof SPECIALIST_RULES)[number];

/** Weights are shares relative to the others: one part in a thousand is as good as none. */
export const MOST_WEIGHT = 1_000;
/** Nobody works ten thousand leads; a team's mailbox or a robot might. */
export const MOST_CAPACITY = 10_000;

/** Every problem of a stage's list of specialists at once, in reading order; an empty list means that it is sound. */
export function validateSpecialists(
  drafts: readonly SpecialistDraft[],
  employees: readonly Known[],
): readonly Problem<SpecialistRule>[] {
  return drafts.flatMap((draft, index) => {
    const at = `specialists[${index}]`;
    const first = drafts.findIndex((other) => other.employeeId === draft.employeeId);
    return [
      ...(first < index
        ? [problem(`${at}.employeeId`, 'SPECIALIST_TWICE', { place: first + 1 })]
        : employeeProblems(`${at}.employeeId`, draft.employeeId, employees)),
      ...weightProblems(`${at}.weight`, draft.weight),
      ...capacityProblems(`${at}.capacity`, draft.capacity),
      ...amountProblems(`${at}.fits.amount`, draft.fits),
    ];
  });
}

function employeeProblems(
  path: string,
  employeeId: string,
  employees: readonly Known[],
): readonly Problem<SpecialistRule>[] {
  const employee = employees.find((other) => other.id === employeeId);
  if (!employee) return [problem(path, 'SPECIALIST_UNKNOWN', { employeeId })];
  const { name, active, role } = employee;
  return [
    ...(active ? [] : [problem(path, 'SPECIALIST_INACTIVE', { name })]),
    ...(holdsLeads(role) ? [] : [problem(path, 'SPECIALIST_WITHOUT_LEADS', { name, role })]),
  ];
}

function weightProblems(path: string, weight: number): readonly Problem<SpecialistRule>[] {
  const isRight = weight > 0 && weight <= MOST_WEIGHT;
  return isRight ? [] : [problem(path, 'WEIGHT_OUT_OF_RANGE', { weight, most: MOST_WEIGHT })];
}

function capacityProblems(path: string, capacity: number): readonly Problem<SpecialistRule>[] {
  const isRight = Number.isInteger(capacity) && capacity >= 1 && capacity <= MOST_CAPACITY;
  return isRight ? [] : [problem(path, 'CAPACITY_OUT_OF_RANGE', { capacity, most: MOST_CAPACITY })];
}

function amountProblems(path: string, { amount }: Fits): readonly Problem<SpecialistRule>[] {
  if (amount?.from == null || amount.until == null || amount.from <= amount.until) return [];
  return [problem(path, 'AMOUNT_RANGE_EMPTY', { from: amount.from, until: amount.until })];
}

function problem(path: string, rule: SpecialistRule, facts: Problem['facts']): Problem<SpecialistRule> {
  return { path, rule, facts };
}
