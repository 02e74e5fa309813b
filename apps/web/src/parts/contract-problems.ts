import type { z } from 'zod';
import type { Language } from '#conveyor';

/** What is wrong with each field, by its path; with the whole under the empty path. */
export type FieldErrors = Readonly<Record<string, string>>;

export const NO_ERRORS: FieldErrors = {};

type Contracts = typeof import('#contracts');

/** The contract of one body, out of all. */
export type ContractOf = (contracts: Contracts) => z.ZodType;

/**
 * Holds a form to the contract of the server before it is sent; gives what breaks it, in the words that the server would have. The contracts
 * are loaded when somebody first sends a form.
 */
export async function contractProblems(
  contractOf: ContractOf,
  value: unknown,
  language: Language,
): Promise<FieldErrors> {
  const [contracts, { fieldSentence }] = await Promise.all([import('#contracts'), import('#texts/fields')]);
  const errors: Record<string, string> = {};
  for (const field of contracts.brokenFields(contractOf(contracts), value)) {
    errors[contracts.fieldName(field.path)] ??= fieldSentence(language, field);
  }
  return errors;
}
