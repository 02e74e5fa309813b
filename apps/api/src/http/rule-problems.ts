import type { FieldProblem } from '#contracts';
import type { Language, Problem, Rejection } from '#conveyor';
import { ruleSentence } from '#texts';

/** The problems that a refusal names, each as a sentence with its field; empty for a refusal that names none. */
export function ruleProblems({ details }: Pick<Rejection, 'details'>, language: Language): FieldProblem[] {
  const problems = 'problems' in details ? details.problems : [];
  return problems.map((problem: Problem) => ({
    field: problem.path,
    message: ruleSentence(language, problem),
  }));
}
