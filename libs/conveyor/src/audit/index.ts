export type { AuditAction, AuditDetails } from './action.ts';
export { AUDIT_ACTIONS, AUDIT_SUBJECT_OF, isAuditAction, PRODUCT_ID, type AuditSubject } from './subject.ts';
export type { LeadMovedDetails } from './details.ts';
export {
  EMPTY_CHAIN,
  follow,
  sealAll,
  type ChainBreak,
  type ChainHead,
  type Hash,
  type Seal,
  type Sealed,
} from './chain.ts';
export { entryOfMove, type MoveEntry } from './entry-of-move.ts';
export { AUDIT_WAYS, type AuditAuthor, type AuditEntry, type AuditRecord, type AuditWay } from './record.ts';
