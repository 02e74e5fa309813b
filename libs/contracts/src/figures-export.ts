import { z } from 'zod';
import { LANGUAGES } from '#conveyor';
import { checkDays } from './days.ts';
import { FIGURES_ASKED } from './figures.ts';

/** Which figures go into a file, each a table of its own. */
export const FIGURE_TABLES = ['stages', 'people', 'losses'] as const;

export const FIGURE_FORMATS = ['csv', 'xlsx'] as const;

export const FiguresExportQuery = z
  .strictObject({
    ...FIGURES_ASKED,
    table: z.enum(FIGURE_TABLES).default('stages').meta({
      description:
        'stages: a row for each stage; people: for each stage and employee; losses: for each stage and reason',
    }),
    format: z.enum(FIGURE_FORMATS).default('csv').meta({
      description: 'csv: as Excel in the language of the file opens it; xlsx: a workbook',
    }),
    language: z.enum(LANGUAGES).optional().meta({
      description: 'Of the file; absent: that of the request. A link has no headers of its own',
    }),
  })
  .superRefine(checkDays);

export type FiguresExportQuery = z.infer<typeof FiguresExportQuery>;
