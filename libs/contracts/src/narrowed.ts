import { z } from 'zod';
import { Named } from './named.ts';
import { Text } from './text.ts';

/** The fields of a query that asks for some leads only. */
export const LEADS_ASKED = {
  source: Text(100).optional().meta({ description: 'Only leads that came from there' }),
  segment: Text(100).optional().meta({ description: 'Only leads of that segment' }),
};

/** What an answer says of which leads and whose visits only it is. */
export const NARROWED_TO = {
  source: z.string().nullable().meta({ description: 'Only leads that came from there' }),
  segment: z.string().nullable().meta({ description: 'Only leads of that segment' }),
  employee: Named.nullable().meta({ description: 'Only visits in which this employee had the lead' }),
};
