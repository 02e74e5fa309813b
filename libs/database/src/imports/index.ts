export {
  deleteImportOf,
  insertImportOf,
  insertPieceOf,
  piecesOf,
  purgeImportsOf,
  type NewImport,
} from './keep-import.ts';
export {
  beatImportOf,
  beginImportOf,
  claimImportOf,
  countImportRowsOf,
  endImportOf,
  listImportsOf,
  lockImportOf,
  planImportOf,
  readImportOf,
  type ImportCounts,
  type KeptImport,
} from './work-on-import.ts';
export {
  insertImportRowsOf,
  leadsOfLinesOf,
  listImportRowsOf,
  openImportRowsOf,
  settleImportRowsOf,
  type OpenImportRow,
  type ReadImportRow,
  type SettledImportRow,
} from './import-rows.ts';
export { markTwinsOf, type PhonePair } from './find-twins.ts';
export { removeLeadsOf, settleUndoneOf, undoableRowsOf, type UndoableRow } from './undo-rows.ts';
export { ALIKE_BY, type AlikeBy, type ImportRowState } from '../tables/imports.table.ts';
