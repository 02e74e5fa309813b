import { isOutcomeOf } from './activity.ts';
import type { ExitCriteria, ExitQuestion, NeededActivity } from './exit-criteria.ts';
import { when, type FunnelRule } from './funnel-rules.ts';
import type { Problem } from './problem.ts';

/** Exit criteria as a person draws them; a question that was there before carries its id, a new one none. */
export type ExitDraft = Readonly<{
  fields: ExitCriteria['fields'];
  activities: readonly NeededActivity[];
  questions: readonly Readonly<{ id?: string | null; text: string; required: boolean }>[];
}>;

/** More is a form, and nobody fills it in between two calls. */
export const MOST_QUESTIONS = 20;
export const MOST_ACTIVITIES = 20;

/** Every problem of the criteria at once; `at` is the path to them. */
export function exitProblems(
  { activities, questions }: ExitDraft,
  at: string,
): readonly Problem<FunnelRule>[] {
  return [
    ...activities.flatMap((activity, index) => activityProblems(activity, `${at}.activities[${index}]`)),
    ...when(questions.length > MOST_QUESTIONS, `${at}.questions`, 'TOO_MANY_QUESTIONS', {
      questions: questions.length,
      most: MOST_QUESTIONS,
    }),
    ...questions.flatMap(({ text }, index) =>
      when(text.trim() === '', `${at}.questions[${index}].text`, 'QUESTION_TEXT_MISSING'),
    ),
  ];
}

/** Every question that claims an id which it can't have: a stranger's, or another one's of the same list. */
export function questionIdProblems(
  present: readonly Pick<ExitQuestion, 'id'>[],
  { questions }: ExitDraft,
  at: string,
): readonly Problem<FunnelRule>[] {
  return questions.flatMap(({ id = null }, index) => {
    if (id === null) return [];
    const path = `${at}.questions[${index}].id`;
    const first = questions.findIndex((other) => other.id === id);
    if (first < index) return when(true, path, 'QUESTION_TWICE', { place: first + 1 });
    return when(!present.some((question) => question.id === id), path, 'QUESTION_UNKNOWN', {
      questionId: id,
    });
  });
}

/** The criteria as they are kept: a new question gets its id. */
export function criteriaOf(draft: ExitDraft, newId: () => string): ExitCriteria {
  const questions = draft.questions.map(({ id, text, required }) => ({ id: id ?? newId(), text, required }));
  return { fields: [...new Set(draft.fields)], activities: draft.activities, questions };
}

function activityProblems(
  { kind, outcome, atLeast }: NeededActivity,
  at: string,
): readonly Problem<FunnelRule>[] {
  const isCount = Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= MOST_ACTIVITIES;
  return [
    ...when(outcome !== null && !isOutcomeOf(kind, outcome), `${at}.outcome`, 'OUTCOME_OF_OTHER_KIND', {
      kind,
      outcome: outcome ?? '',
    }),
    ...when(!isCount, `${at}.atLeast`, 'ACTIVITY_COUNT_OUT_OF_RANGE', { atLeast, most: MOST_ACTIVITIES }),
  ];
}
