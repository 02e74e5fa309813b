import type { ActivityKind, ActivityOutcome } from './activity.ts';
import type { LeadField } from './lead.ts';

/** An activity that must have been logged while the lead stood at the stage; any outcome will do where it is null. */
export type NeededActivity = Readonly<{
  kind: ActivityKind;
  outcome: ActivityOutcome | null;
  atLeast: number;
}>;

/** What whoever passes a lead on is asked. The id stays when the stage is drawn anew. */
export type ExitQuestion = Readonly<{ id: string; text: string; required: boolean }>;

/** What must be so before a lead leaves a stage forward. */
export type ExitCriteria = Readonly<{
  fields: readonly LeadField[];
  activities: readonly NeededActivity[];
  questions: readonly ExitQuestion[];
}>;

/** A stage that lets every lead go. */
export const NO_CRITERIA: ExitCriteria = { fields: [], activities: [], questions: [] };

/** An answer as it is given. */
export type ExitAnswer = Readonly<{ questionId: string; answer: string }>;

/** An answer as it is kept: in the words of the question as it was asked. */
export type AnsweredQuestion = ExitAnswer & Readonly<{ question: string }>;

/** The answers that say something, in the order of the stage's questions. */
export function answered(
  { questions }: ExitCriteria,
  answers: readonly ExitAnswer[],
): readonly AnsweredQuestion[] {
  return questions.flatMap(({ id, text }) => {
    const answer = answers.find(({ questionId }) => questionId === id)?.answer.trim() ?? '';
    return answer === '' ? [] : [{ questionId: id, question: text, answer }];
  });
}
