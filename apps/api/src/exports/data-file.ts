import type { StreamableFile } from '@nestjs/common';
import { DELIMITER_SIGNS, type ExportDelimiter, type Exported } from '#contracts/exports';
import type { Instant, Language } from '#conveyor';
import { tablePieces, type LongForm, type Table } from '#files';
import { fileName } from './file-name.ts';
import { FILE_TYPES, savedAs } from './file-types.ts';
import { streamed } from './streamed.ts';

/** What is asked of a file of data, and the language of the request. */
export type DataAsked = Readonly<{
  format: LongForm['format'];
  delimiter?: ExportDelimiter | undefined;
  language?: Language | undefined;
  asked: Language;
  funnelId?: string | undefined;
  from?: Instant | undefined;
  until?: Instant | undefined;
  status?: 'open' | 'closed' | undefined;
}>;

/** Of a moment, by the clock that the file is written by. */
const dayOf = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

/** Who sends a table of data as a file, of any length. */
export function dataFile(
  what: Exported,
  { format, delimiter, language, from, until }: DataAsked & Readonly<{ language: Language }>,
): <Row>(table: Table<Row>) => StreamableFile {
  const name = fileName(what, { from: dayOf(from), until: dayOf(until), format });
  const sign = delimiter && DELIMITER_SIGNS[delimiter];
  return (table) =>
    streamed(tablePieces(table, { format, language, delimiter: sign }), {
      type: FILE_TYPES[format],
      disposition: savedAs(name),
    });
}
