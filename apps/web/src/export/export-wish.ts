import { dayBegins } from '../audit/audit-search.ts';
import type { paths } from '../api/schema.d.ts';
import type { Exported } from './export-search.ts';

type LeadQuery = NonNullable<paths['/api/v1/exports/leads']['get']['parameters']['query']>;

export const FORMATS = ['csv', 'xlsx', 'jsonl'] as const satisfies readonly LeadQuery['format'][];
export const DELIMITERS = ['comma', 'semicolon', 'tab'] as const satisfies readonly LeadQuery['delimiter'][];
export const STATUSES = ['open', 'closed'] as const satisfies readonly LeadQuery['status'][];

/** What somebody wants to take out: an empty text stands for everything, of the delimiter for the usual one. */
export type ExportWish = Readonly<{
  what: Exported;
  funnel: string;
  status: (typeof STATUSES)[number] | '';
  /** Days of the browser’s calendar, both within. */
  from: string;
  until: string;
  format: (typeof FORMATS)[number];
  delimiter: (typeof DELIMITERS)[number] | '';
}>;

/** What narrows what down. */
export const hasPart = ({ what }: Pick<ExportWish, 'what'>): boolean => what !== 'employees';
export const hasStatus = ({ what }: Pick<ExportWish, 'what'>): boolean => what === 'leads';

/** Where the file is. A link has no headers, by which it could say its language. */
export function fileAt(wish: ExportWish, language: string): string {
  const { what, funnel, status, from, until, format, delimiter } = wish;
  const query = new URLSearchParams({ format, language });
  if (format === 'csv' && delimiter !== '') query.set('delimiter', delimiter);
  if (hasPart(wish) && funnel !== '') query.set('funnelId', funnel);
  if (hasPart(wish) && from !== '') query.set('from', dayBegins(from));
  if (hasPart(wish) && until !== '') query.set('until', dayBegins(until, 1));
  if (hasStatus(wish) && status !== '') query.set('status', status);
  return `/api/v1/exports/${what}?${query}`;
}
