import { z } from 'zod';
import type { Language } from '#conveyor';

const LOCALES = { en: z.locales.en().localeError, ru: z.locales.ru().localeError } as const;

/** One field that does not keep its contract. `message` is null for a field that the contract doesn't have. */
export type BrokenField = Readonly<{ path: readonly PropertyKey[]; message: string | null }>;

/** Every field of a value that breaks a contract, in the reader's language; empty when it keeps it. */
export function brokenFields(
  contract: z.ZodType,
  value: unknown,
  language: Language,
): readonly BrokenField[] {
  const issues = contract.safeParse(value, { error: LOCALES[language] }).error?.issues ?? [];
  return issues.flatMap((issue): BrokenField[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: null }));
  });
}

/** `stages[2].name` for `['stages', 2, 'name']`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  );
}
