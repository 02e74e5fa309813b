import type { FieldErrors } from '../parts/contract-problems.ts';
import type { PersonDraft } from './person-draft.ts';

/** What the fields of one topic are given. */
export type PersonFieldsProps = Readonly<{
  draft: PersonDraft;
  errors: FieldErrors;
  onChange: (draft: PersonDraft) => void;
}>;
