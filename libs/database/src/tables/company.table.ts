import { EntitySchema } from 'typeorm';
import { integer, nullable, otherwise, primary, text, yesOrNo } from './columns.ts';

/** The one row about the firm whose sales department this is. */
export type CompanyRow = Readonly<{
  id: boolean;
  version: number;
  /** What people call it; null: nobody has said so yet. */
  name: string | null;
}>;

export const company = new EntitySchema<CompanyRow>({
  name: 'company',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'company_pkey'),
    version: integer('version'),
    name: nullable(text('name')),
  },
  checks: [{ name: 'company_one_row', expression: 'id' }],
});
