import { z } from 'zod';
import { Id } from './id.ts';
import { MomentGiven } from './moment.ts';

export const EXPORT_FORMATS = ['csv', 'parquet'] as const;

export const VisitExportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS).default('csv').meta({
    description: 'csv: as Excel in the language of the request opens it; parquet: for programs',
  }),
  funnelId: Id.optional().meta({ description: 'Visits of leads of this funnel' }),
  from: MomentGiven.optional().meta({ description: 'Visits that began at this moment or later' }),
  until: MomentGiven.optional().meta({ description: 'Visits that began before this moment' }),
});

export type VisitExportQuery = z.infer<typeof VisitExportQuery>;
