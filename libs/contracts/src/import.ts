import { z } from 'zod';
import { Id } from './id.ts';
import { YesOrNo } from './query.ts';

/** What a column of a file can mean: the facts of a lead, the brief, who gets it, and where it stands. */
export const IMPORT_FIELDS = [
  'name',
  'company',
  'email',
  'phone',
  'amount',
  'currency',
  'source',
  'language',
  'region',
  'segment',
  'externalId',
  'brief',
  'employee',
  'stage',
] as const;

/** Each row takes some milliseconds; somebody waits for the answer, and whoever else enters a lead at that stage waits, too. */
export const MOST_IMPORT_ROWS = 5_000;
export const MOST_IMPORT_BYTES = 5 * 1_048_576;

/** Excel allows 31; other programs more. */
const MOST_SHEET_NAME = 200;

const Switch = YesOrNo.default(false);

export const ImportQuery = z.strictObject({
  funnelId: Id.meta({ description: 'Where the leads enter' }),
  dryRun: Switch.meta({ description: 'true: everything is done and nothing is kept' }),
  skipBadRows: Switch.meta({
    description: 'true: the good rows come in; otherwise one bad row keeps all out',
  }),
  quiet: Switch.meta({ description: 'true: nobody is told of these leads' }),
  encoding: z
    .string()
    .min(1)
    .max(40)
    .exactOptional()
    .meta({ description: 'Such as windows-1251; found out by what is written there when absent' }),
  sheet: z.string().min(1).max(MOST_SHEET_NAME).exactOptional().meta({
    description: 'The sheet of a workbook; the first on which leads have names when absent',
  }),
});

/** The bytes of a file, each of them as one letter (Latin-1): what text they are is found out later. */
export const ImportBody = z
  .string()
  .min(1)
  .meta({
    description: `CSV or a workbook (.xlsx, .xls, .ods) with a heading, at most ${MOST_IMPORT_ROWS} rows; columns are found by their headings`,
    example: 'name,company,amount\nMaria Ivanova,Romashka,1200\n',
  });

export const ImportReport = z
  .strictObject({
    kept: z.boolean().meta({ description: 'False: a dry run, or bad rows kept everything out' }),
    imported: z.int().meta({ description: 'How many leads came in, or would have' }),
    waiting: z
      .int()
      .meta({ description: 'Of those, how many wait in a queue because nobody could take them' }),
    bad: z
      .array(
        z.strictObject({
          line: z.int().meta({ description: 'Of the file, from 1' }),
          reason: z.string().meta({ description: 'What is wrong with the row, all of it' }),
        }),
      )
      .meta({ description: 'The rows that can not come in, in the order of the file' }),
    columns: z
      .array(z.strictObject({ field: z.enum(IMPORT_FIELDS), heading: z.string() }))
      .meta({ description: 'Which column was read as what' }),
    encoding: z
      .string()
      .nullable()
      .meta({ description: 'In which encoding a text was read; null: a workbook' }),
    sheet: z.string().nullable().meta({ description: 'Which sheet of a workbook was read; null: a text' }),
    sheets: z.array(z.string()).meta({ description: 'The sheets of the workbook' }),
    ignored: z.array(z.string()).meta({ description: 'The headings of the columns that were not looked at' }),
  })
  .meta({ id: 'ImportReport' });

export type ImportField = (typeof IMPORT_FIELDS)[number];
export type ImportBody = z.infer<typeof ImportBody>;
export type ImportQuery = z.infer<typeof ImportQuery>;
export type ImportReport = z.infer<typeof ImportReport>;
