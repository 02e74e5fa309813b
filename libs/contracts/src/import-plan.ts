import { z } from 'zod';
import { IMPORT_FIELDS } from './import.ts';

/** What becomes of a row whose lead is there already, or stood in the file before. */
export const DUPLICATE_POLICIES = ['skip', 'change', 'enter'] as const;

/** The field of a column that is not looked at. */
export const NO_FIELD = '-';

const MOST_TEXT = 300;

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
    duplicates: z.enum(DUPLICATE_POLICIES).default('skip').meta({
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
