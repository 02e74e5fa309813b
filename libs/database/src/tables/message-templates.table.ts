import { EntitySchema } from 'typeorm';
import { integer, jsonb, moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo, unique } from './keys.ts';

/** A department's texts of one kind of message in one language. */
export type MessageTemplateRow = Readonly<{
  id: string;
  departmentId: string;
  kind: string;
  language: string;
  version: number;
  /** Null: the product's own again. The row stays, so that its version is not told twice. */
  texts: unknown;
  changedAt: number;
  changedBy: string | null;
}>;

export const messageTemplates = new EntitySchema<MessageTemplateRow>({
  name: 'message_templates',
  columns: {
    id: primary(uuid('id'), 'message_templates_pkey'),
    departmentId: uuid('department_id'),
    kind: text('kind'),
    language: text('language'),
    version: integer('version'),
    texts: nullable(jsonb('texts')),
    changedAt: moment('changed_at'),
    changedBy: nullable(uuid('changed_by')),
  },
  foreignKeys: [
    refersTo('message_templates_department', 'departmentId', 'departments'),
    refersTo('message_templates_changed_by', 'changedBy', 'employees'),
  ],
  indices: [unique('message_templates_of_department', ['departmentId', 'kind', 'language'])],
});
