import { brokenFields, fieldName, type FieldProblem } from '#contracts';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import type { ContractBroken } from './contract.pipe.ts';

/** Every field that was wrong, in the reader's language. Reads the value once more, because zod words an issue when it finds it. */
export function fieldProblems(
  { contract, value, parameter }: ContractBroken,
  language: Language,
): FieldProblem[] {
  return brokenFields(contract, value, language).map(({ path, message }) => ({
    field: fieldName(parameter === null ? path : [parameter, ...path]),
    message: message ?? textsIn(language)('error.UNKNOWN_FIELD'),
  }));
}
