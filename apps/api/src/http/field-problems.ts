import { brokenFields, fieldName, type FieldProblem } from '#contracts';
import type { Language } from '#conveyor';
import { fieldSentence } from '#texts';
import type { ContractBroken } from './contract.pipe.ts';

/** Every field that was wrong, in the reader's language. */
export function fieldProblems(
  { contract, value, parameter }: ContractBroken,
  language: Language,
): FieldProblem[] {
  return brokenFields(contract, value).map((field) => ({
    field: fieldName(parameter === null ? field.path : [parameter, ...field.path]),
    message: fieldSentence(language, field),
  }));
}
