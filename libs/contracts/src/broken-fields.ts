import type { z } from 'zod';
import { faultOf, type FieldFault } from './field-fault.ts';

/** One field that does not keep its contract, and what is wrong with it. */
export type BrokenField = Readonly<{ path: readonly PropertyKey[] }> & FieldFault;

/** Every field of a value that breaks a contract; empty when it keeps it. */
export function brokenFields(contract: z.ZodType, value: unknown): readonly BrokenField[] {
  const issues = contract.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap(fieldsOf);
}

function fieldsOf(issue: z.core.$ZodIssue): readonly BrokenField[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], fault: 'UNKNOWN_FIELD' }));
  }
  const meant = issue.code === 'invalid_union' ? nearest(issue.errors) : [];
  if (meant.length === 0) return [{ path: issue.path, ...faultOf(issue) }];
  return meant.flatMap(fieldsOf).map((field) => ({ ...field, path: [...issue.path, ...field.path] }));
}

/** What is wrong with the choice that was probably meant: the one that knows the most of the given fields. */
function nearest(choices: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const strangers = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
  const [first = []] = [...choices].sort((a, b) => strangers(a) - strangers(b) || a.length - b.length);
  return first;
}

/** `stages[2].name` for `['stages', 2, 'name']`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  );
}
