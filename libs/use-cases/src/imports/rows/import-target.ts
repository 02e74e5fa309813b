import { readFunnelWordsOf, readPersonWordsOf, type Connection } from '#database';
import { ImportError, type ImportProblem } from './import-error.ts';
import { mapColumns, type ColumnMap, type ColumnWish } from './map-columns.ts';
import type { Meaning, Target } from './resolve-row.ts';
import { findFunnel, findStage } from './targets.ts';

/** Which column gives which field, and where the leads go. */
export type ImportTarget = Readonly<{ map: ColumnMap; target: Target }>;

/** Where the leads are to go, and what is said of the columns. */
type Wish = Readonly<{
  funnel: string;
  stage: string | null;
  columns: readonly ColumnWish[];
  meanings?: readonly Meaning[];
  force: boolean;
}>;

/** Finds both for a file with this heading. Throws ImportError with every problem at once. */
export async function importTarget(
  connection: Connection,
  plan: Wish,
  heading: readonly string[],
): Promise<ImportTarget> {
  const map = mapColumns(heading, plan.columns);
  const funnel = findFunnel(await readFunnelWordsOf(connection), plan.funnel);
  const problems: ImportProblem[] = 'ignored' in map ? [] : [...map];
  if ('rule' in funnel) problems.push(funnel);
  const stage = plan.stage === null || 'rule' in funnel ? undefined : findStage(funnel, plan.stage);
  if (plan.stage !== null && !('rule' in funnel) && !stage) {
    const stages = funnel.stages.map(({ name }) => name).join(', ');
    problems.push({ rule: 'STAGE_UNKNOWN', stage: plan.stage, stages });
  }
  if (problems.length > 0 || 'rule' in funnel || !('ignored' in map)) throw new ImportError(problems);
  const people = await readPersonWordsOf(connection);
  const { force, meanings = [] } = plan;
  return { map, target: { funnel, stageId: stage?.id ?? null, people, meanings, force } };
}
