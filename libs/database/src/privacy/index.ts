export { countPersonalOf, eraseLateOf, erasePeopleOf, type People, type RowCounts } from './erase-people.ts';
export { ErasureReader, erasuresSinceOf, forgetLettersOf, insertErasureOf } from './erasures.ts';
export { exportPeopleOf, type ExportedTable } from './export-people.ts';
export { findPeopleOf, type PersonKnown } from './find-people.ts';
export {
  employeesToEraseOf,
  leadsToEraseOf,
  lockEmployeesToEraseOf,
  lockLeadsToEraseOf,
  type LeadToErase,
} from './lock-people.ts';
export { PERSONAL_TABLES } from './personal-columns.ts';
export { purgeOf, PURGED, type Purged } from './purge.ts';
export { lostLeadsToEraseOf } from './lost-leads.ts';
export { stopMessagesOf, stopMessagesToOf } from './stop-messages.ts';
