import type { FieldErrors } from '../parts/contract-problems.ts';
import type { AskedMove } from './asked.ts';
import type { Draft } from './draft.ts';

/** What every part of the form of a move is given. */
export type FieldsProps = Readonly<{
  asked: AskedMove;
  draft: Draft;
  errors: FieldErrors;
  onChange: (draft: Draft) => void;
}>;
