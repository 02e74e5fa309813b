import { z } from 'zod';
import type { FieldProblem } from '#contracts';
import type { Language } from '#conveyor';
import { textsIn } from '#texts';
import type { ContractBroken } from './contract.pipe.ts';

const LOCALES = { en: z.locales.en().localeError, ru: z.locales.ru().localeError } as const;

/** Every field that was wrong, in the reader's language. Reads the value once more, because zod words an issue when it finds it. */
export function fieldProblems({ contract, value, parameter }: ContractBroken, language: Language): FieldProblem[] {
  const issues = contract.safeParse(value, { error: LOCALES[language] }).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const path = parameter === null ? issue.path : [parameter, ...issue.path];
    if (issue.code !== 'unrecognized_keys') return [{ field: fieldName(path), message: issue.message }];
    const message = textsIn(language)('error.UNKNOWN_FIELD');
    return issue.keys.map((key) => ({ field: fieldName([...path, key]), message }));
  });
}

/** `stages[2].name` for `['stages', 2, 'name']`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  );
}
