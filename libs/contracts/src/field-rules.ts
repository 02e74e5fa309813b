import { z } from 'zod';

/** What a field can break that the schema of its type has no words for; each has a text in every language. */
export const FIELD_RULES = [
  'ADDRESS_NOT_PLAIN',
  'BOT_TOKEN_UNKNOWN',
  'COUNTED_AT_A_STAGE',
  'CURRENCY_NOT_A_CODE',
  'CURSOR_UNKNOWN',
  'ENDS_BEFORE_IT_BEGINS',
  'EVENT_UNKNOWN',
  'HOST_NOT_A_NAME',
  'KEY_NOT_PRINTABLE',
  'LANGUAGE_NOT_A_CODE',
  'LEAD_TWICE',
  'NAME_NOT_PLAIN',
  'NOT_BASE64URL',
  'OUTCOME_OF_OTHER_KIND',
  'LEAD_OR_FACTS',
  'PASSKEY_UNKNOWN',
  'PERIOD_OR_DAYS',
  'NOBODY_NAMED',
  'PHONE_TOO_SHORT',
  'REFERENCE_NOT_A_NUMBER',
  'SEARCH_WITHOUT_LETTERS',
  'NOT_HTTPS',
  'SIGNING_SECRET_UNKNOWN',
  'SLACK_ID_UNKNOWN',
  'SORT_OF_OPEN_LEADS',
  'TELEGRAM_TOKEN_UNKNOWN',
  'TEXT_NOT_KEEPABLE',
  'TIME_NOT_OF_DAY',
  'WEBHOOK_ID_UNREADABLE',
] as const;

export type FieldRule = (typeof FIELD_RULES)[number];

/** The part of a zod issue that names the broken rule, `context.addIssue(broken('CURSOR_UNKNOWN'))`. */
export function broken(
  rule: FieldRule,
  path: PropertyKey[] = [],
): { code: 'custom'; params: { rule: FieldRule }; path: PropertyKey[]; message: string } {
  return { code: 'custom', params: { rule }, path, message: rule };
}

/** A text of one pattern. Nobody reads a regular expression in an answer, so that another text breaks a rule that has words. */
export function Code(pattern: RegExp, rule: FieldRule) {
  return z
    .string()
    .superRefine((text, context) => {
      if (!pattern.test(text)) context.addIssue(broken(rule));
    })
    .meta({ pattern: pattern.source });
}
