import type { ActivityKind } from './activity.ts';
import type { EmployeeRole } from './role.ts';

/** In what time so many are asked: a day of the department's calendar, or its week, Monday first. */
export const NORM_PERIODS = ['day', 'week'] as const;

export type NormPeriod = (typeof NORM_PERIODS)[number];

/** How many activities of a kind are asked of whom: of somebody in a role, of a stage's specialists, or of those of them in the role. */
export type ActivityNorm = Readonly<{
  stageId: string | null;
  role: EmployeeRole | null;
  kind: ActivityKind;
  period: NormPeriod;
  /** In a whole period; less is asked of who works less of it. */
  count: number;
}>;

/** More of one kind in a week than this nobody can do. */
export const MOST_OF_NORM = 1_000;

/** More norms than this nobody can keep in mind. */
export const MOST_NORMS = 100;
