import { EntitySchema } from 'typeorm';
import type { AlikeBy, DuplicatePolicy, ImportRowState, ImportState } from '#conveyor/imports';
import { bigint, integer, json, moment, nullable, otherwise, primary, text, texts, uuid } from './columns.ts';
import { index, refersTo } from './keys.ts';

/** Leads that come in from a file, as it was sent, checked and entered. */
export type ImportRow = Readonly<{
  id: string;
  funnelId: string;
  madeAt: number;
  madeBy: string | null;
  fileName: string;
  bytes: number;
  state: ImportState;
  /** How it is to be read and entered. */
  plan: unknown;
  /** How it turned out to be written, and which column is what. */
  found: unknown;
  /** Why it failed. */
  trouble: unknown;
  /** The last line that was read, and the last one of which it is settled what becomes of it. */
  readTo: number;
  doneTo: number;
  begunAt: number | null;
  endedAt: number | null;
  /** Which process works on it, and when it said so last. */
  worker: string | null;
  beatAt: number | null;
}>;

export const imports = new EntitySchema<ImportRow>({
  name: 'imports',
  columns: {
    id: primary(uuid('id'), 'imports_pkey'),
    funnelId: uuid('funnel_id'),
    madeAt: moment('made_at'),
    madeBy: nullable(uuid('made_by')),
    fileName: text('file_name'),
    bytes: bigint('bytes'),
    state: text('state'),
    plan: nullable(json('plan')),
    found: nullable(json('found')),
    trouble: nullable(json('trouble')),
    readTo: otherwise(integer('read_to'), 0),
    doneTo: otherwise(integer('done_to'), 0),
    begunAt: nullable(moment('begun_at')),
    endedAt: nullable(moment('ended_at')),
    worker: nullable(uuid('worker')),
    beatAt: nullable(moment('beat_at')),
  },
  checks: [
    {
      name: 'imports_state_known',
      expression: `state in ('sending', 'sent', 'checking', 'checked', 'entering', 'stopped', 'done', 'undoing', 'undone', 'failed')`,
    },
    { name: 'imports_planned', expression: `plan is not null or state in ('sending', 'sent')` },
  ],
  foreignKeys: [
    refersTo('imports_funnel', 'funnelId', 'funnels'),
    refersTo('imports_made_by', 'madeBy', 'employees'),
  ],
  indices: [
    index('imports_of_funnel', ['funnelId', 'madeAt']),
    index('imports_at_work', ['madeAt'], `state in ('checking', 'entering', 'undoing')`),
  ],
});

/** A piece of what was sent. */
export type ImportPieceRow = Readonly<{ importId: string; number: number; bytes: Buffer }>;

export const importPieces = new EntitySchema<ImportPieceRow>({
  name: 'import_pieces',
  columns: {
    importId: primary(uuid('import_id'), 'import_pieces_pkey'),
    number: primary(integer('number'), 'import_pieces_pkey'),
    bytes: { name: 'bytes', type: 'bytea' },
  },
  foreignKeys: [{ ...refersTo('import_pieces_import', 'importId', 'imports'), onDelete: 'CASCADE' }],
});

/** A row of the file of an import. */
export type ImportedRow = Readonly<{
  importId: string;
  /** Of the file, from 1. */
  line: number;
  state: ImportRowState;
  /** The lead that it makes, where and with whom; null for a bad one. */
  lead: unknown;
  /** What is wrong with a bad one, or why it was skipped, as a sentence. */
  reason: string | null;
  /** What stood in a bad one as it was read, and which fields of it are wrong. */
  cells: readonly string[] | null;
  faults: readonly string[];
  /** By what it is compared: phone in E.164, address and names folded. */
  externalId: string | null;
  phone: string | null;
  email: string | null;
  named: string | null;
  /** The first row that is the same, and the lead that is. */
  twinOf: number | null;
  twinLeadId: string | null;
  alike: AlikeBy | null;
  /** What is to become of it though the plan says otherwise of rows that are the same as others. */
  choice: DuplicatePolicy | null;
  /** The lead that it made or changed. */
  leadId: string | null;
  /** Of a lead that it changed, what that was before, and its version afterwards. */
  before: unknown;
  versionAfter: number | null;
}>;

export const importRows = new EntitySchema<ImportedRow>({
  name: 'import_rows',
  columns: {
    importId: primary(uuid('import_id'), 'import_rows_pkey'),
    line: primary(integer('line'), 'import_rows_pkey'),
    state: text('state'),
    lead: nullable(json('lead')),
    reason: nullable(text('reason')),
    cells: nullable(json('cells')),
    faults: otherwise(texts('faults'), () => `'{}'`),
    externalId: nullable(text('external_id')),
    phone: nullable(text('phone')),
    email: nullable(text('email')),
    named: nullable(text('named')),
    twinOf: nullable(integer('twin_of')),
    twinLeadId: nullable(uuid('twin_lead_id')),
    alike: nullable(text('alike')),
    choice: nullable(text('choice')),
    leadId: nullable(uuid('lead_id')),
    before: nullable(json('before')),
    versionAfter: nullable(integer('version_after')),
  },
  checks: [
    {
      name: 'import_rows_state_known',
      expression: `state in ('good', 'bad', 'entered', 'changed', 'skipped', 'undone', 'kept')`,
    },
    { name: 'import_rows_alike_known', expression: `alike in ('externalId', 'phone', 'email', 'named')` },
    { name: 'import_rows_choice_known', expression: `choice in ('skip', 'change', 'enter')` },
    { name: 'import_rows_bad_has_reason', expression: `state <> 'bad' or reason is not null` },
  ],
  foreignKeys: [{ ...refersTo('import_rows_import', 'importId', 'imports'), onDelete: 'CASCADE' }],
  indices: [
    index('import_rows_of_lead', ['leadId'], 'lead_id is not null'),
    index('import_rows_by_state', ['importId', 'state', 'line']),
  ],
});

/** What was said of columns and of values when a file with these headings came into a department last. */
export type ImportMappingRow = Readonly<{
  departmentId: string;
  /** A digest of them. */
  headings: string;
  columns: unknown;
  meanings: unknown;
  usedAt: number;
}>;

export const importMappings = new EntitySchema<ImportMappingRow>({
  name: 'import_mappings',
  columns: {
    departmentId: primary(uuid('department_id'), 'import_mappings_pkey'),
    headings: primary(text('headings'), 'import_mappings_pkey'),
    columns: json('columns'),
    meanings: json('meanings'),
    usedAt: moment('used_at'),
  },
  foreignKeys: [
    { ...refersTo('import_mappings_department', 'departmentId', 'departments'), onDelete: 'CASCADE' },
  ],
});
