import { MOST_OF_NORM, type ActivityNorm } from './activity-norm.ts';
import type { Problem } from './problem.ts';
import { holdsLeads } from './role.ts';

export const NORM_RULES = [
  'NORM_OF_NOBODY',
  'NORM_STAGE_UNKNOWN',
  'NORM_ROLE_WITHOUT_LEADS',
  'NORM_COUNT_OUT_OF_RANGE',
  'NORM_TWICE',
] as const;

export type NormRule = (typeof NORM_RULES)[number];

/** Every problem of a department's list of norms at once, in reading order; an empty list means that it is sound. */
export function validateActivityNorms(
  norms: readonly ActivityNorm[],
  stageIds: readonly string[],
): readonly Problem<NormRule>[] {
  return norms.flatMap((norm, index) => {
    const at = `norms[${index}]`;
    const first = norms.findIndex((other) => isOfTheSame(norm, other));
    return [
      ...ofWhomProblems(at, norm, stageIds),
      ...countProblems(`${at}.count`, norm),
      ...(first < index ? [problem(`${at}.kind`, 'NORM_TWICE', { place: first + 1 })] : []),
    ];
  });
}

function ofWhomProblems(
  at: string,
  { stageId, role }: ActivityNorm,
  stageIds: readonly string[],
): readonly Problem<NormRule>[] {
  if (stageId === null && role === null) return [problem(`${at}.role`, 'NORM_OF_NOBODY', {})];
  const isStrange = stageId !== null && !stageIds.includes(stageId);
  const isWithoutLeads = role !== null && !holdsLeads(role);
  return [
    ...(isStrange ? [problem(`${at}.stageId`, 'NORM_STAGE_UNKNOWN', { stageId })] : []),
    ...(isWithoutLeads ? [problem(`${at}.role`, 'NORM_ROLE_WITHOUT_LEADS', { role })] : []),
  ];
}

function countProblems(path: string, { count }: ActivityNorm): readonly Problem<NormRule>[] {
  const isRight = Number.isInteger(count) && count >= 1 && count <= MOST_OF_NORM;
  return isRight ? [] : [problem(path, 'NORM_COUNT_OUT_OF_RANGE', { count, most: MOST_OF_NORM })];
}

function isOfTheSame(one: ActivityNorm, other: ActivityNorm): boolean {
  return (
    one.stageId === other.stageId &&
    one.role === other.role &&
    one.kind === other.kind &&
    one.period === other.period
  );
}

function problem(path: string, rule: NormRule, facts: Problem['facts']): Problem<NormRule> {
  return { path, rule, facts };
}
