export type { FileSource } from './decode-file.ts';
export { FileError, type FileErrorCode, type FileErrorDetails, type FileTrouble } from './file-error.ts';
export { readCsv, type CsvFile, type CsvForm, type CsvRow } from './read-csv.ts';
export { csvText, writeCsv } from './write-csv.ts';
export { type AboutTable, type Column, type Table } from './table.ts';
export { csvTable } from './write-csv-table.ts';
export { xlsxTable } from './write-xlsx.ts';
export { parquetTable } from './write-parquet.ts';
