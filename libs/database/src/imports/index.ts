export {
  deleteImportOf,
  insertImportOf,
  insertPieceOf,
  keepWholeImportOf,
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
  chooseRowsOf,
  insertImportRowsOf,
  leadsOfLinesOf,
  listImportRowsOf,
  wordsOfBadRowsOf,
  openImportRowsOf,
  settleImportRowsOf,
  type ListedImportRow,
  type OpenImportRow,
  type ReadImportRow,
  type SettledImportRow,
} from './import-rows.ts';
export { keepMappingOf, mappingOf, type KeptMapping } from './mappings.ts';
export { markTwinsOf, type PhonePair } from './find-twins.ts';
export { removeLeadsOf, settleUndoneOf, undoableRowsOf, type UndoableRow } from './undo-rows.ts';
