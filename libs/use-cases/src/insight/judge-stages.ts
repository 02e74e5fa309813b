import { judgeStage, type JudgedStage, type PassedOnLeads, type StageWork } from '#insight';
import { seededFractions } from '#platform';

/** What is known of the work at one stage. */
export type StageToJudge = Readonly<{ work: readonly StageWork[]; passedOn: readonly PassedOnLeads[] }>;

/** The same for everybody: who looks twice sees the same, unless something has happened. */
const SEED = 1;

/** Who is strong at each of these stages; `others` are drawn for as well, see {@link judgeStage}. */
export function judgeStages(
  stages: readonly StageToJudge[],
  others: readonly string[] = [],
): readonly JudgedStage[] {
  return stages.map(({ work, passedOn }) => judgeStage(work, passedOn, seededFractions(SEED), others));
}
