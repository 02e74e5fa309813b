import { z } from 'zod';
import { ALIKE_BY, DUPLICATE_POLICIES, IMPORT_ROW_STATES, IMPORT_STATES } from '#conveyor/imports';
import { Id } from './id.ts';
import { IMPORT_FIELDS } from './import.ts';
import { ImportPlanBody, WORD_FIELDS } from './import-plan.ts';
import { Moment } from './moment.ts';
import { Named } from './named.ts';
import { Limit, YesOrNo } from './query.ts';
import { Text } from './text.ts';

/** Rows of a file that are shown before it is checked. */
export const ROWS_LOOKED_AT = 20;

const Count = z.int().min(0);

/** As it is shown: what has a usual value may be left out of what is asked, and is there in what is answered. */
const KeptImportPlan = z.strictObject(ImportPlanBody.shape).meta({ id: 'KeptImportPlan' });

/** A file of leads, how far it is, and what has become of its rows. */
export const Import = z
  .strictObject({
    id: Id,
    funnelId: Id,
    fileName: z.string(),
    bytes: Count,
    state: z.enum(IMPORT_STATES).meta({
      description:
        'sending: it is still coming in; sent: it waits to be checked; checking; checked: it waits for the word to enter; entering; stopped: it can go on; done; undoing; undone; failed: `reasons` say why, and it can be checked by another plan',
    }),
    madeAt: Moment,
    madeBy: Named.nullable(),
    plan: KeptImportPlan.nullable().meta({ description: 'By which it is checked; null: it was not yet' }),
    found: z
      .strictObject({
        encoding: z.string().nullable(),
        delimiter: z.string().nullable(),
        sheet: z.string().nullable(),
        sheets: z.array(z.string()),
        headingRow: Count,
        heading: z.array(z.string()),
        columns: z.array(z.strictObject({ field: z.enum(IMPORT_FIELDS), heading: z.string() })),
        ignored: z.array(z.string()),
        meanings: ImportPlanBody.shape.meanings,
      })
      .nullable()
      .meta({ description: 'How the file turned out to be written, and which column was read as what' }),
    reasons: z.array(z.string()).meta({ description: 'Why it can not go on as it is, a sentence each' }),
    counts: z
      .strictObject({
        rows: Count,
        good: Count.meta({ description: 'Rows that are to enter' }),
        bad: Count,
        entered: Count,
        changed: Count,
        skipped: Count,
        undone: Count,
        kept: Count,
        twins: Count.meta({
          description: 'Of the good ones, those that are the same as another row or a lead',
        }),
        toEnter: Count.meta({
          description:
            'Of the good ones, those that will make a lead of their own, by the plan and by what was chosen for single rows',
        }),
      })
      .meta({ description: 'What has become of its rows so far' }),
    begunAt: Moment.nullable().meta({
      description: 'When what is done with it now, or was done last, has begun',
    }),
    endedAt: Moment.nullable(),
    undoableUntil: Moment.nullable().meta({ description: 'Null: there is nothing to undo' }),
    at: Moment.meta({ description: 'When this was so' }),
  })
  .meta({ id: 'Import' });

export const ImportList = z.strictObject({ items: z.array(Import) }).meta({ id: 'ImportList' });

export const ImportListQuery = z.strictObject({ limit: Limit });

export const SendImportQuery = z.strictObject({
  funnelId: Id.meta({ description: 'Where the leads are to enter' }),
  fileName: Text(255).meta({ description: 'As people know it' }),
});

export const ImportTableQuery = z.strictObject({
  encoding: ImportPlanBody.shape.encoding.unwrap().unwrap().exactOptional(),
  delimiter: ImportPlanBody.shape.delimiter.unwrap().unwrap().exactOptional(),
  sheet: ImportPlanBody.shape.sheet.unwrap().unwrap().exactOptional(),
  headingRow: z.coerce.number().int().min(1).max(1_048_576).exactOptional(),
});

/** The beginning of a file as it is read, and what its columns are taken for. */
export const ImportTable = z
  .strictObject({
    encoding: z.string().nullable().meta({ description: 'null: a workbook' }),
    delimiter: z.string().nullable().meta({ description: 'null: a workbook' }),
    sheet: z.string().nullable().meta({ description: 'null: a text' }),
    sheets: z.array(z.string()),
    headingRow: Count.meta({ description: 'The line on which the headings stand, from 1' }),
    columns: z.array(
      z.strictObject({
        heading: z.string(),
        field: z.enum(IMPORT_FIELDS).nullable().meta({ description: 'null: it is not looked at' }),
        by: z.enum(['heading', 'remembered']).meta({
          description: 'Whether that is by its heading, or as it was for the last file with these headings',
        }),
      }),
    ),
    meanings: ImportPlanBody.shape.meanings
      .unwrap()
      .meta({ description: 'Which stage or employee words meant then' }),
    rows: z.array(z.strictObject({ line: Count, cells: z.array(z.string()) })),
  })
  .meta({ id: 'ImportTable' });

export const ImportRowsQuery = z.strictObject({
  state: z.enum(IMPORT_ROW_STATES).exactOptional(),
  twins: YesOrNo.default(false).meta({
    description: 'true: only rows that are the same as another row or a lead',
  }),
  after: z.coerce.number().int().min(0).default(0).meta({ description: 'Rows behind this line' }),
  limit: Limit,
});

const Choice = z.enum(DUPLICATE_POLICIES).nullable();

/** A row as it will be, or has become. */
export const ImportedRow = z
  .strictObject({
    line: Count.meta({ description: 'Of the file, from 1' }),
    state: z.enum(IMPORT_ROW_STATES),
    lead: z
      .strictObject({
        name: z.string(),
        company: z.string().nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        amount: z.number().nullable(),
        currency: z.string().nullable(),
        source: z.string().nullable(),
        stageId: Id.nullable().meta({ description: 'null: the first stage' }),
        employee: Named.nullable().meta({ description: 'null: the policy of the stage picks somebody' }),
      })
      .nullable()
      .meta({ description: 'What it makes; null for a bad one' }),
    reason: z.string().nullable().meta({ description: 'What is wrong with it, all of it' }),
    cells: z.array(z.string()).nullable().meta({ description: 'Of a bad one, what stands in it' }),
    faults: z.array(z.enum(IMPORT_FIELDS)).meta({ description: 'Which fields of it are wrong' }),
    alike: z.enum(ALIKE_BY).nullable().meta({ description: 'By what it is the same as another' }),
    twinOf: Count.nullable().meta({ description: 'The line of the first row that is the same' }),
    twin: z
      .strictObject({ id: Id, name: z.string(), company: z.string().nullable() })
      .nullable()
      .meta({ description: 'The lead that is the same' }),
    choice: Choice.meta({ description: 'What is to become of it, whatever the plan says of duplicates' }),
    leadId: Id.nullable().meta({ description: 'The lead that it has made or changed' }),
  })
  .meta({ id: 'ImportedRow' });

export const ImportedRowList = z
  .strictObject({ items: z.array(ImportedRow), nextAfter: Count.nullable() })
  .meta({ id: 'ImportedRowList' });

export const ImportChoiceBody = z
  .strictObject({
    lines: z
      .array(z.int().min(1))
      .min(1)
      .max(1_000)
      .meta({ description: 'Rows that are the same as others' }),
    choice: Choice.meta({ description: 'null: what the plan says of duplicates' }),
  })
  .meta({ id: 'ImportChoice' });

/** Words of bad rows that mean no stage, or no employee. */
export const ImportWordList = z
  .strictObject({
    items: z.array(z.strictObject({ field: z.enum(WORD_FIELDS), word: z.string(), rows: Count })),
  })
  .meta({ id: 'ImportWordList' });

export type Import = z.infer<typeof Import>;
export type ImportList = z.infer<typeof ImportList>;
export type ImportListQuery = z.infer<typeof ImportListQuery>;
export type SendImportQuery = z.infer<typeof SendImportQuery>;
export type ImportTable = z.infer<typeof ImportTable>;
export type ImportTableQuery = z.infer<typeof ImportTableQuery>;
export type ImportedRow = z.infer<typeof ImportedRow>;
export type ImportedRowList = z.infer<typeof ImportedRowList>;
export type ImportRowsQuery = z.infer<typeof ImportRowsQuery>;
export type ImportChoiceBody = z.infer<typeof ImportChoiceBody>;
export type ImportWordList = z.infer<typeof ImportWordList>;
