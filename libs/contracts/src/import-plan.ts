import { z } from 'zod';
import { DUPLICATE_POLICIES } from '#conveyor/imports';
import { Id } from './id.ts';
import { IMPORT_FIELDS } from './import.ts';
import { Text } from './text.ts';

/** The field of a column that is not looked at. */
export const NO_FIELD = '-';

const MOST_TEXT = 300;

/** What a column has words for that stand for something of the line. */
export const WORD_FIELDS = ['stage', 'employee'] as const;

const Word = Text(MOST_TEXT);

/** How a file is read, and how its leads enter. */
export const ImportPlanBody = z
  .strictObject({
    encoding: z.string().min(1).max(40).nullable().default(null),
    delimiter: z.string().length(1).nullable().default(null),
    sheet: z.string().min(1).max(MOST_TEXT).nullable().default(null),
    headingRow: z.int().min(1).max(1_048_576).nullable().default(null),
    columns: z
      .array(
        z.strictObject({
          column: z.string().max(MOST_TEXT),
          field: z.enum([...IMPORT_FIELDS, NO_FIELD]),
        }),
      )
      .max(MOST_TEXT)
      .default([])
      .meta({ description: 'Columns that mean something else than their headings say' }),
    meanings: z
      .array(z.strictObject({ field: z.enum(WORD_FIELDS), word: Word, id: Id.nullable() }))
      .max(1_000)
      .default([])
      .meta({
        description:
          'Which stage or employee a word of the file means that is not their name; null: none, as if nothing stood there',
      }),
    remembered: z.boolean().default(true).meta({
      description:
        'Where nothing is said of columns, or of words, it is as it was for the last file of the department with the same headings',
    }),
    stageId: z
      .uuid()
      .nullable()
      .default(null)
      .meta({ description: 'Where leads enter whose row names no stage' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null)
      .meta({ description: 'Of phones that are written without one; that of the language when null' }),
    duplicates: z.enum(DUPLICATE_POLICIES).meta({
      description:
        'Of rows with the phone, the address, or the company and name of a lead that is there: skip them, let the lead have what is new in them, or enter them all the same',
    }),
    quiet: z.boolean().default(true).meta({ description: 'Nobody is told of these leads' }),
    force: z
      .boolean()
      .default(false)
      .meta({ description: 'Whoever is named in a row gets its lead above his capacity, too' }),
  })
  .meta({ id: 'ImportPlan' });

export type ImportPlanBody = z.infer<typeof ImportPlanBody>;
