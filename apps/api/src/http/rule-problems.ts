import type { FieldProblem } from '#contracts';
import { ConveyorError, type Language, type Problem } from '#conveyor';
import { ruleSentence } from '#texts';

/** The problems of a funnel, an employee or a list of specialists that is not sound, each as a sentence with its field; empty for every other error. */
export function ruleProblems(error: ConveyorError, language: Language): FieldProblem[] {
  const problems = 'problems' in error.details ? error.details.problems : [];
  return problems.map((problem: Problem) => ({
    field: problem.path,
    message: ruleSentence(language, problem),
  }));
}
