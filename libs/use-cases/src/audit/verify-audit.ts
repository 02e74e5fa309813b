import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#conveyor';
import { EMPTY_CHAIN, follow, type ChainBreak, type ChainHead } from '#conveyor/audit';
import { chainHeadOf, Database, sealedAfterOf, unsealedBeforeOf, type Unsealed } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { sha256 } from './sha256.ts';

/** A worker seals every few seconds. Who has held a transaction open longer than this has his records found here until he is through. */
const SEALED_WITHIN_MS = 10 * MINUTE;
const LINKS_AT_ONCE = 2_000;

/** Something that is not as it was left. */
export type AuditFinding =
  | ChainBreak
  | Readonly<{ what: 'RECORDS_UNSEALED'; count: number; recordId: string; at: string }>
  | Readonly<{ what: 'HEAD_UNKNOWN'; hash: string }>;

/** What was found: how far the chain is, null where it is broken, and everything that is wrong. */
export type AuditVerified = Readonly<{ head: ChainHead | null; findings: readonly AuditFinding[] }>;

/** Looks whether the audit is what was written, by its chain. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How far the chain is, to be kept where nobody who can write to the database can write. */
  async head(): Promise<ChainHead> {
    return chainHeadOf(this.database);
  }

  /**
   * Follows the whole chain in batches. `noted` is the hash of an earlier head: a chain that was made anew from some place on,
   * or cut off, does not come by it.
   */
  async run(noted: string | null, progress: (sequence: number) => void): Promise<AuditVerified> {
    let head = EMPTY_CHAIN;
    let isNotedFound = noted === null || noted === EMPTY_CHAIN.hash;
    for (;;) {
      const links = await sealedAfterOf(this.database, head.sequence, LINKS_AT_ONCE);
      const next = follow(head, links, sha256);
      if ('what' in next) return { head: null, findings: [next, ...(await this.unsealed())] };
      isNotedFound ||= links.some(({ seal }) => seal.hash === noted);
      head = next;
      progress(head.sequence);
      if (links.length < LINKS_AT_ONCE) break;
    }
    const unknown = isNotedFound || noted === null ? [] : [{ what: 'HEAD_UNKNOWN' as const, hash: noted }];
    return { head, findings: [...unknown, ...(await this.unsealed())] };
  }

  private async unsealed(): Promise<readonly AuditFinding[]> {
    const { count, oldest }: Unsealed = await unsealedBeforeOf(
      this.database,
      this.clock.now() - SEALED_WITHIN_MS,
    );
    return oldest ? [{ what: 'RECORDS_UNSEALED', count, recordId: oldest.id, at: oldest.at }] : [];
  }
}
