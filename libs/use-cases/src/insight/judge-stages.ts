import { judgeStages as judge, type JudgedStage, type StageToJudge } from '#insight';
import { seededFractions } from '#platform';

/** The same for everybody: who looks twice sees the same, unless something has happened. */
const SEED = 1;

/** Who is strong at each of these stages; `others` are drawn for as well. */
export function judgeStages(
  stages: readonly StageToJudge[],
  others: readonly string[] = [],
): readonly JudgedStage[] {
  return judge(stages, () => seededFractions(SEED), others);
}
