import type { z } from 'zod';
import { FIELD_RULES, type FieldRule } from './field-rules.ts';

/** What a field can hold, as a person would call it. */
export const VALUE_KINDS = [
  'text',
  'number',
  'whole_number',
  'yes_or_no',
  'list',
  'object',
  'nothing',
] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

/** How a text can be written that isn't only any text. */
export const TEXT_FORMS = ['email', 'uuid', 'date', 'datetime'] as const;

export type TextForm = (typeof TEXT_FORMS)[number];

type Counted = 'characters' | 'entries';

/** How a number can lie outside of what is allowed. */
export type BoundBroken = 'TOO_SMALL' | 'NOT_ABOVE' | 'TOO_BIG' | 'NOT_A_MULTIPLE';

/** What is wrong with a field, with what was expected there: facts, for whoever words it. */
export type FieldFault =
  | Readonly<{ fault: 'RULE'; rule: FieldRule }>
  | Readonly<{ fault: 'UNKNOWN_FIELD' }>
  | Readonly<{ fault: 'OTHER_KIND'; expected: ValueKind; got: ValueKind | number }>
  | Readonly<{ fault: 'NOT_ONE_OF'; values: readonly string[] }>
  | Readonly<{ fault: 'TOO_SHORT' | 'TOO_LONG'; of: Counted; bound: number }>
  | Readonly<{ fault: BoundBroken; bound: number; got: number }>
  | Readonly<{ fault: 'OTHER_FORM'; form: TextForm }>
  | Readonly<{ fault: 'UNFIT' }>;

const KIND_OF_TYPE: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole_number',
  boolean: 'yes_or_no',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

const UNFIT: FieldFault = { fault: 'UNFIT' };

/** What an issue of zod says, in facts; its `input` must be there. */
export function faultOf(issue: z.core.$ZodIssue): FieldFault {
  switch (issue.code) {
    case 'invalid_type':
      return otherKind(issue.expected, issue.input);
    case 'invalid_value':
      return { fault: 'NOT_ONE_OF', values: issue.values.map(String) };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'not_multiple_of':
      return { fault: 'NOT_A_MULTIPLE', bound: issue.divisor, got: Number(issue.input) };
    case 'invalid_format':
      return otherForm(issue.format);
    case 'custom':
      return custom(issue);
    default:
      return UNFIT;
  }
}

function otherKind(type: string, input: unknown): FieldFault {
  const expected = KIND_OF_TYPE[type];
  return expected ? { fault: 'OTHER_KIND', expected, got: kindOf(input) } : UNFIT;
}

/** Of a number it is said which one it was: that it is one is no news where a whole one is expected. */
function kindOf(value: unknown): ValueKind | number {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  // A word in an address where a number belongs.
  if (Number.isNaN(value)) return 'text';
  if (typeof value === 'number') return value;
  return KIND_OF_TYPE[typeof value] ?? 'object';
}

function tooSmall({ origin, minimum, inclusive, input }: z.core.$ZodIssueTooSmall): FieldFault {
  const bound = Number(minimum);
  if (origin === 'string') return { fault: 'TOO_SHORT', of: 'characters', bound };
  if (origin === 'array') return { fault: 'TOO_SHORT', of: 'entries', bound };
  return { fault: inclusive === false ? 'NOT_ABOVE' : 'TOO_SMALL', bound, got: Number(input) };
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): FieldFault {
  const bound = Number(maximum);
  if (origin === 'string') return { fault: 'TOO_LONG', of: 'characters', bound };
  if (origin === 'array') return { fault: 'TOO_LONG', of: 'entries', bound };
  return { fault: 'TOO_BIG', bound, got: Number(input) };
}

function otherForm(format: string): FieldFault {
  const form = TEXT_FORMS.find((known) => known === format);
  return form ? { fault: 'OTHER_FORM', form } : UNFIT;
}

function custom({ params }: z.core.$ZodIssueCustom): FieldFault {
  const rule = FIELD_RULES.find((known) => known === params?.['rule']);
  return rule ? { fault: 'RULE', rule } : UNFIT;
}
