/** What a field can break that the schema of its type has no words for; each has a text in every language. */
export const FIELD_RULES = [
  'CURSOR_UNKNOWN',
  'LEAD_TWICE',
  'OUTCOME_OF_OTHER_KIND',
  'LEAD_OR_FACTS',
  'SEARCH_WITHOUT_LETTERS',
  'SORT_OF_OPEN_LEADS',
  'TEXT_NOT_KEEPABLE',
  'TIME_NOT_OF_DAY',
] as const;

export type FieldRule = (typeof FIELD_RULES)[number];

/** The part of a zod issue that names the broken rule, `context.addIssue(broken('CURSOR_UNKNOWN'))`. */
export function broken(
  rule: FieldRule,
  path: PropertyKey[] = [],
): { code: 'custom'; params: { rule: FieldRule }; path: PropertyKey[]; message: string } {
  return { code: 'custom', params: { rule }, path, message: rule };
}
