import type { components } from '../api/schema.d.ts';

export type Import = components['schemas']['Import'];
export type ImportTable = components['schemas']['ImportTable'];
export type ImportPlan = components['schemas']['KeptImportPlan'];
export type ImportedRow = components['schemas']['ImportedRow'];
export type ImportWord = components['schemas']['ImportWordList']['items'][number];
export type ImportState = Import['state'];

/** How a file is read; null: as it is found out. */
export type Form = Pick<ImportPlan, 'encoding' | 'delimiter' | 'sheet' | 'headingRow'>;
