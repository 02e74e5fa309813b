import { z } from 'zod';
import type { Language } from '#conveyor';
import { FIELD_RULES, type FieldRule } from './field-rules.ts';

const LOCALES = { en: z.locales.en().localeError, ru: z.locales.ru().localeError } as const;

/**
 * One field that does not keep its contract. `message` is null for a field that the contract doesn't have;
 * `rule` names what no type can say, and stands in place of the message.
 */
export type BrokenField = Readonly<{
  path: readonly PropertyKey[];
  message: string | null;
  rule?: FieldRule;
}>;

/** Every field of a value that breaks a contract, in the reader's language; empty when it keeps it. */
export function brokenFields(
  contract: z.ZodType,
  value: unknown,
  language: Language,
): readonly BrokenField[] {
  const issues = contract.safeParse(value, { error: LOCALES[language] }).error?.issues ?? [];
  return issues.flatMap(fieldsOf);
}

function fieldsOf(issue: z.core.$ZodIssue): readonly BrokenField[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: null }));
  }
  const rule = issue.code === 'custom' ? ruleOf(issue) : undefined;
  if (rule) return [{ path: issue.path, message: null, rule }];
  const meant = issue.code === 'invalid_union' ? nearest(issue.errors) : [];
  if (meant.length === 0) return [{ path: issue.path, message: issue.message }];
  return meant.flatMap(fieldsOf).map((field) => ({ ...field, path: [...issue.path, ...field.path] }));
}

/** What is wrong with the choice that was probably meant: the one that knows the most of the given fields. */
function nearest(choices: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const strangers = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
  const [first = []] = [...choices].sort((a, b) => strangers(a) - strangers(b) || a.length - b.length);
  return first;
}

function ruleOf({ params }: z.core.$ZodIssueCustom): FieldRule | undefined {
  return FIELD_RULES.find((rule) => rule === params?.['rule']);
}

/** `stages[2].name` for `['stages', 2, 'name']`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  );
}
