import { judgeStage, type JudgedStage, type PassedOnLeads, type StageWork } from '#insight';
import { seededFractions } from '#platform';

/** What is known of the work at one stage. */
export type StageToJudge = Readonly<{ work: readonly StageWork[]; passedOn: readonly PassedOnLeads[] }>;

/** The same for everybody: who looks twice sees the same, unless something has happened. */
const SEED = 1;

/** What takes a processor longer than a request may: values in, values out, so that each can run in a thread. */
export const THINK_TASKS = {
  judgeStages: (stages: readonly StageToJudge[]): readonly JudgedStage[] =>
    stages.map(({ work, passedOn }) => judgeStage(work, passedOn, seededFractions(SEED))),
} as const;

export type ThinkTasks = typeof THINK_TASKS;
