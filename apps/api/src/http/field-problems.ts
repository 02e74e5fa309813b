import { brokenFields, fieldName, type FieldProblem } from '#contracts';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import type { ContractBroken } from './contract.pipe.ts';

/** Every field that was wrong, in the reader's language. Reads the value once more, because zod words an issue when it finds it. */
export function fieldProblems(
  { contract, value, parameter }: ContractBroken,
  language: Language,
): FieldProblem[] {
  const t = textsIn(language);
  return brokenFields(contract, value, language).map(({ path, message, rule }) => ({
    field: fieldName(parameter === null ? path : [parameter, ...path]),
    message: rule ? t(`field.${rule}`) : (message ?? t('error.UNKNOWN_FIELD')),
  }));
}
