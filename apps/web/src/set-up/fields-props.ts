import type { FieldErrors } from '../parts/contract-problems.ts';
import type { SetUpDraft } from './set-up-draft.ts';

/** A part of the form: what stands in it, what is wrong with it, and that something was typed. */
export type FieldsProps = Readonly<{
  draft: SetUpDraft;
  errors: FieldErrors;
  onChange: (changed: Partial<SetUpDraft>) => void;
}>;
