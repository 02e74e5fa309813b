import { z } from 'zod';
import { LANGUAGES } from '#conveyor';
import { Id } from './id.ts';
import { MomentGiven } from './moment.ts';

/** What can be taken out, row by row. */
export const EXPORTED = ['leads', 'visits', 'activities', 'employees', 'messages', 'handoffs'] as const;

export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
/** What stands between the columns of a CSV file, by name: in an address a tab is hard to write. */
export const EXPORT_DELIMITERS = ['comma', 'semicolon', 'tab'] as const;
/** The delimiters as they stand in the file. */
export const DELIMITER_SIGNS: Readonly<Record<(typeof EXPORT_DELIMITERS)[number], string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
};
/** Which leads, by whether they are closed. */
export const EXPORTED_LEADS = ['open', 'closed'] as const;

const FORMAT =
  'csv: as Excel in the language of the file opens it; xlsx: a workbook; jsonl: a JSON object a line, for programs';

const FILE = {
  format: z.enum(EXPORT_FORMATS).default('csv').meta({ description: FORMAT }),
  delimiter: z.enum(EXPORT_DELIMITERS).optional().meta({
    description: 'Between the columns of a csv; absent: a semicolon in Russian, a comma in English',
  }),
  language: z.enum(LANGUAGES).optional().meta({
    description: 'Of the file; absent: that of the request. A link has no headers of its own',
  }),
};

/** The part of everything that is wanted; `began` is what lies within the period. */
const partOf = (began: string) => ({
  funnelId: Id.optional().meta({ description: 'Of leads of this funnel' }),
  from: MomentGiven.optional().meta({ description: `${began} at this moment or later` }),
  until: MomentGiven.optional().meta({ description: `${began} before this moment` }),
});

export const LeadExportQuery = z.strictObject({
  ...FILE,
  ...partOf('Leads that entered'),
  status: z.enum(EXPORTED_LEADS).optional().meta({
    description: 'open: those that are on the line; closed: won and lost ones; absent: all',
  }),
});

export const VisitExportQuery = z.strictObject({
  ...FILE,
  format: z
    .enum([...EXPORT_FORMATS, 'parquet'])
    .default('csv')
    .meta({ description: `${FORMAT}; parquet: for programs that count` }),
  ...partOf('Visits that began'),
});

export const ActivityExportQuery = z.strictObject({ ...FILE, ...partOf('Activities that were') });
export const MessageExportQuery = z.strictObject({ ...FILE, ...partOf('Messages that were written') });
export const HandoffExportQuery = z.strictObject({ ...FILE, ...partOf('Handoffs that were offered') });
export const EmployeeExportQuery = z.strictObject(FILE);

export type Exported = (typeof EXPORTED)[number];
export type ExportDelimiter = (typeof EXPORT_DELIMITERS)[number];
export type LeadExportQuery = z.infer<typeof LeadExportQuery>;
export type VisitExportQuery = z.infer<typeof VisitExportQuery>;
export type ActivityExportQuery = z.infer<typeof ActivityExportQuery>;
export type MessageExportQuery = z.infer<typeof MessageExportQuery>;
export type HandoffExportQuery = z.infer<typeof HandoffExportQuery>;
export type EmployeeExportQuery = z.infer<typeof EmployeeExportQuery>;
