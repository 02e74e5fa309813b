import { judgeStage, type JudgedStage, type PassedOnLeads, type StageWork } from '#insight';
import { drawFraction, seedRandom } from '#platform';

/** What is known of the work at one stage. */
export type StageToJudge = Readonly<{ work: readonly StageWork[]; passedOn: readonly PassedOnLeads[] }>;

/** What takes a processor longer than a request may: values in, values out, so that each can run in a thread. */
export const THINK_TASKS = {
  judgeStages: (stages: readonly StageToJudge[]): readonly JudgedStage[] =>
    stages.map(({ work, passedOn }) => judgeStage(work, passedOn, fractions())),
} as const;

export type ThinkTasks = typeof THINK_TASKS;

/** The same ones each time: who looks twice sees the same, unless something has happened. */
function fractions(): () => number {
  let state = seedRandom(1);
  return () => {
    const [value, next] = drawFraction(state);
    state = next;
    return value;
  };
}
