import type { Instant, Language } from '#conveyor';
import type { MessageTexts, TemplateKind } from '#conveyor/templates';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Which template of which department it is. */
type TemplateOf = Readonly<{ departmentId: string; kind: TemplateKind; language: Language }>;

/** What is kept of a template that was ever set. */
export type KeptTemplate = Readonly<{
  kind: TemplateKind;
  language: Language;
  version: number;
  /** Null: everything is as the product has it again. */
  texts: MessageTexts | null;
}>;

const read: Statement<KeptTemplate | Readonly<{ kind: null }>> = {
  name: 'read_message_templates',
  text: `select t.kind, t.language, t.version, t.texts
    from departments d left join message_templates t on t.department_id = d.id where d.id = $1`,
};

const write: Statement<never> = {
  name: 'write_message_template',
  text: `insert into message_templates (id, department_id, kind, language, version, texts, changed_at, changed_by)
    values (gen_random_uuid(), $1, $2, $3, $4, $5::jsonb, $6, $7)
    on conflict (department_id, kind, language) do update set version = excluded.version, texts = excluded.texts,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
};

/** All that were ever set in a department; undefined when there is no such department. */
export async function templatesOf(
  connection: Connection,
  departmentId: string,
): Promise<readonly KeptTemplate[] | undefined> {
  const rows = await connection.run(read, [departmentId]);
  return rows.length === 0 ? undefined : rows.filter((row): row is KeptTemplate => row.kind !== null);
}

/** Writes the texts of one template; its department is locked. */
export async function writeTemplateOf(
  connection: Connection,
  { departmentId, kind, language }: TemplateOf,
  { version, texts }: Pick<KeptTemplate, 'version' | 'texts'>,
  { by, now }: Readonly<{ by: string | null; now: Instant }>,
): Promise<void> {
  const kept = texts && JSON.stringify(texts);
  await connection.run(write, [departmentId, kind, language, version, kept, moment(now), by]);
}
