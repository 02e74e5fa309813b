import type { FieldErrors } from '../parts/contract-problems.ts';

/** What an editor of a part of a funnel is given. */
export type Part<Value> = Readonly<{
  value: Value;
  /** Where it stands, as errors name it: `stages[2]`. */
  at: string;
  errors: FieldErrors;
  onChange: (value: Value) => void;
}>;
