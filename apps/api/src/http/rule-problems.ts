import type { FieldProblem } from '#contracts';
import type { Language, Problem, Rejection } from '#conveyor';
import { refusalSentence, ruleSentence } from '#texts';

/** The problems that a refusal names, each as a sentence with its field; empty for a refusal that names none. */
export function ruleProblems({ details }: Pick<Rejection, 'details'>, language: Language): FieldProblem[] {
  if ('refusals' in details) {
    return details.refusals.flatMap(({ place, rejection }) => leadProblems(place, rejection, language));
  }
  const problems = 'problems' in details ? details.problems : [];
  return problems.map((problem: Problem) => ({
    field: problem.path,
    message: ruleSentence(language, problem),
  }));
}

/** Why one of many leads can't be moved, and whatever its own refusal names. */
function leadProblems(place: number, rejection: Rejection, language: Language): FieldProblem[] {
  const field = `leads[${place}]`;
  const own = ruleProblems(rejection, language).map(({ message }) => ({ field, message }));
  return [{ field, message: refusalSentence(language, rejection.code, rejection.details) }, ...own];
}
