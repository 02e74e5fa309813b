import { z } from 'zod';
import { LANGUAGES } from '#conveyor';
import { checkDays } from './days.ts';
import { FIGURES_ASKED } from './figures.ts';
import { NOW_ASKED } from './standing.ts';

/** Which figures go into a file, each a table of its own. */
export const FIGURE_TABLES = ['stages', 'people', 'passed-on', 'losses'] as const;

export const FIGURE_FORMATS = ['csv', 'xlsx'] as const;

/** Which part of a funnel's flow goes into a file, and which of what is open now. */
export const FLOW_TABLES = ['cohort', 'throughput', 'work', 'velocity', 'forecast'] as const;
export const NOW_TABLES = ['stages', 'holders'] as const;

const FILE = {
  format: z.enum(FIGURE_FORMATS).default('csv').meta({
    description: 'csv: as Excel in the language of the file opens it; xlsx: a workbook',
  }),
  language: z.enum(LANGUAGES).optional().meta({
    description: 'Of the file; absent: that of the request. A link has no headers of its own',
  }),
};

export const FiguresExportQuery = z
  .strictObject({
    ...FIGURES_ASKED,
    table: z.enum(FIGURE_TABLES).default('stages').meta({
      description:
        'stages: a row for each stage; people: for each stage and employee; passed-on: what became of the leads that each of them passed on; losses: for each stage and reason',
    }),
    ...FILE,
  })
  .superRefine(checkDays);

export const FlowExportQuery = z
  .strictObject({
    ...FIGURES_ASKED,
    table: z.enum(FLOW_TABLES).default('cohort').meta({
      description:
        'cohort: a row for the whole funnel and each stage; throughput: for each stretch of the days; work: for each stage; velocity: for each currency; forecast: for the funnel, each currency and each stage',
    }),
    ...FILE,
  })
  .superRefine(checkDays);

export const NowExportQuery = z.strictObject({
  ...NOW_ASKED,
  table: z.enum(NOW_TABLES).default('stages').meta({
    description: 'stages: a row for each stage; holders: for each stage and whoever has something there',
  }),
  ...FILE,
});

export type FlowExportQuery = z.infer<typeof FlowExportQuery>;
export type NowExportQuery = z.infer<typeof NowExportQuery>;
export type FiguresExportQuery = z.infer<typeof FiguresExportQuery>;
