import { StreamableFile } from '@nestjs/common';
import type { Language } from '#conveyor';
import { csvTable, xlsxTable, type Table } from '#files';
import { FILE_TYPES, savedAs } from './file-types.ts';
import { streamed } from './streamed.ts';

/** In which form a table of figures is sent. */
export type FileForm = Readonly<{ format: 'csv' | 'xlsx'; language: Language; name: string }>;

/** A table of figures as a file that says how it was counted, and of what it is a part. */
export async function tableFile<Row>(
  table: Table<Row>,
  { format, language, name }: FileForm,
): Promise<StreamableFile> {
  const options = { type: FILE_TYPES[format], disposition: savedAs(name) };
  if (format === 'csv') return streamed(csvTable(table, { language, withAbout: true }), options);
  return new StreamableFile(await xlsxTable(table, language), options);
}
