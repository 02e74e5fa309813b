/** What kinds of files are called where files are sent. */
export const FILE_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** Says to save a file, and under which name. */
export const savedAs = (name: string): string => `attachment; filename="${name}"`;
