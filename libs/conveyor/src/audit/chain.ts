import { canonicalJson } from './canonical-json.ts';
import type { AuditRecord } from './record.ts';

/** How far the chain is: the number of its last seal, and that seal's hash in hexadecimal digits. */
export type ChainHead = Readonly<{ sequence: number; hash: string }>;

/** The chain before its first seal. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** What closes a record into the chain. */
export type Seal = ChainHead & Readonly<{ recordId: string }>;

/** A seal beside the record that is there under its id; null: none is. */
export type Sealed = Readonly<{ seal: Seal; record: AuditRecord | null }>;

/** SHA-256 of a text in UTF-8, in hexadecimal digits: given, because rules compute with values only. */
export type Hash = (text: string) => string;

/** What is wrong with a chain, at the first place at which something is. */
export type ChainBreak =
  | Readonly<{ what: 'SEAL_MISSING'; sequence: number }>
  | Readonly<{ what: 'RECORD_MISSING' | 'RECORD_CHANGED'; sequence: number; recordId: string }>;

/** Seals records in their order, behind the head that the chain has. */
export function sealAll(head: ChainHead, records: readonly AuditRecord[], hash: Hash): readonly Seal[] {
  let last = head;
  return records.map((record) => {
    const sequence = last.sequence + 1;
    const seal = { sequence, hash: hash(sealedText(last.hash, sequence, record)), recordId: record.id };
    last = seal;
    return seal;
  });
}

/**
 * Follows the chain behind a head that was found whole, through the seals that come next: gives the head that they lead to, or
 * the first place at which a seal or a record is not what it was when it was sealed.
 */
export function follow(head: ChainHead, links: readonly Sealed[], hash: Hash): ChainHead | ChainBreak {
  let last = head;
  for (const { seal, record } of links) {
    const { sequence, recordId } = seal;
    if (sequence !== last.sequence + 1) return { what: 'SEAL_MISSING', sequence: last.sequence + 1 };
    if (record === null) return { what: 'RECORD_MISSING', sequence, recordId };
    if (hash(sealedText(last.hash, sequence, record)) !== seal.hash) {
      return { what: 'RECORD_CHANGED', sequence, recordId };
    }
    last = { sequence, hash: seal.hash };
  }
  return last;
}

/** The number is sealed, too, so that no record can take the place of another. */
function sealedText(previous: string, sequence: number, record: AuditRecord): string {
  const { id, at, actor, through, requestId, action, subjectKind, subjectId, details } = record;
  const kept = { id, at, actor, through, requestId, action, subjectKind, subjectId, details };
  return `${previous}\n${sequence}\n${canonicalJson(kept)}`;
}
