import type { Desk } from './desk.ts';
import type { Rejection } from './errors.ts';
import { answered, type ExitAnswer, type ExitCriteria, type NeededActivity } from './exit-criteria.ts';
import type { Problem } from './problem.ts';
import { inOrder, type Stage } from './stage.ts';

export const EXIT_RULES = [
  'FIELD_EMPTY',
  'ACTIVITY_NEEDED',
  'QUESTION_UNANSWERED',
  'QUESTION_NOT_ASKED',
  'QUESTION_ANSWERED_TWICE',
] as const;

export type ExitRule = (typeof EXIT_RULES)[number];

/**
 * Why a lead can't leave `stage` forward, everything that is missing at once, or undefined when it can.
 * Of the stages that it skips only the facts can be asked for: nobody worked the lead there.
 */
export function exitRejection(
  desk: Desk,
  stage: Stage,
  answers: readonly ExitAnswer[],
  skipped: readonly Stage[] = [],
): Rejection | undefined {
  const problems = [
    ...emptyFields(desk, [stage, ...skipped]),
    ...neededActivities(desk, stage.exit),
    ...openQuestions(stage.exit, answers),
    ...strayAnswers(stage.exit, answers),
  ];
  return rejection('leave', stage, problems);
}

/** Why a lead can't begin at `stage`: a fact is missing that a stage before it asks for; undefined when it can. */
export function entranceRejection(desk: Desk, stage: Stage): Rejection | undefined {
  const passed = inOrder(desk.stages).filter(({ position }) => position < stage.position);
  return rejection('enter', stage, emptyFields(desk, passed));
}

function rejection(
  way: 'leave' | 'enter',
  { name }: Stage,
  problems: readonly Problem<ExitRule>[],
): Rejection | undefined {
  if (problems.length === 0) return undefined;
  return { code: 'EXIT_CRITERIA_UNMET', details: { way, stage: name, problems } };
}

/** Each empty field once, with the first stage that asks for it. */
function emptyFields({ lead }: Desk, stages: readonly Stage[]): readonly Problem<ExitRule>[] {
  const asked = stages.flatMap(({ name, exit }) => exit.fields.map((field) => ({ field, stage: name })));
  return asked
    .filter(({ field }, index) => asked.findIndex((other) => other.field === field) === index)
    .filter(({ field }) => lead.facts[field] === null)
    .map(({ field, stage }) => ({ path: field, rule: 'FIELD_EMPTY', facts: { field, stage } }));
}

function neededActivities(desk: Desk, { activities }: ExitCriteria): readonly Problem<ExitRule>[] {
  return activities.flatMap((needed): readonly Problem<ExitRule>[] => {
    const { kind, outcome, atLeast } = needed;
    const logged = loggedSoOften(desk, needed);
    if (logged >= atLeast) return [];
    const facts = { kind, outcome: outcome ?? '', atLeast, logged };
    return [{ path: 'activities', rule: 'ACTIVITY_NEEDED', facts }];
  });
}

function loggedSoOften({ activities }: Desk, { kind, outcome }: NeededActivity): number {
  return activities
    .filter((logged) => logged.kind === kind && (outcome === null || logged.outcome === outcome))
    .reduce((sum, { count }) => sum + count, 0);
}

function openQuestions(criteria: ExitCriteria, answers: readonly ExitAnswer[]): readonly Problem<ExitRule>[] {
  const given = new Set(answered(criteria, answers).map(({ questionId }) => questionId));
  return criteria.questions
    .filter(({ id, required }) => required && !given.has(id))
    .map(({ id, text }) => ({
      path: 'answers',
      rule: 'QUESTION_UNANSWERED',
      facts: { questionId: id, question: text },
    }));
}

/** An answer that nobody would read must not be lost in silence. */
function strayAnswers(
  { questions }: ExitCriteria,
  answers: readonly ExitAnswer[],
): readonly Problem<ExitRule>[] {
  return answers.flatMap(({ questionId }, index): readonly Problem<ExitRule>[] => {
    const path = `answers[${index}].questionId`;
    if (!questions.some(({ id }) => id === questionId)) {
      return [{ path, rule: 'QUESTION_NOT_ASKED', facts: { questionId } }];
    }
    const first = answers.findIndex((other) => other.questionId === questionId);
    return first < index ? [{ path, rule: 'QUESTION_ANSWERED_TWICE', facts: { place: first + 1 } }] : [];
  });
}
