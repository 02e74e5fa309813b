import { Inject, Injectable } from '@nestjs/common';
import type { ChangeLeadBody, Lead } from '#contracts';
import { refuse } from '#conveyor';
import { isErased } from '#conveyor/privacy';
import { Database, lockLeadOf, updateLeadOf, type LockedLead } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import type { Caller } from '../caller.ts';
import { externalIdTaken } from './external-id-taken.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** What is known about a lead changes; where it stands does not. */
@Injectable()
export class ChangeLeadFacts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Changes what is given and leaves the rest, of a closed lead as well; throws LEAD_MOVED_ON for an old version. */
  run(id: string, { version, ...changes }: ChangeLeadBody, caller: Caller): Promise<Lead> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      if (Object.keys(changes).length === 0) refuse({ code: 'NOTHING_TO_CHANGE', details: { id } });
      const lead = await lockLeadOf(transaction, id);
      if (!lead) return refuse({ code: 'NOT_FOUND', details: { what: 'lead', id } });
      await refuseOnLeadOf(transaction, caller, 'leads.work', id);
      if (isErased(lead.facts)) refuse({ code: 'LEAD_ERASED', details: { leadId: id } });
      if (lead.version !== version) refuseStale(id, version, lead);
      const facts = { ...lead.facts, ...changes };
      const changed = await updateLeadOf(transaction, id, facts).catch(externalIdTaken(facts));
      const details = { version: changed.version, fields: Object.keys(changes) };
      await keepAudit(transaction, { caller, now }, { action: 'lead.facts-changed', subjectId: id, details });
      return changed;
    });
  }
}

function refuseStale(leadId: string, expected: number, { facts: _, ...current }: LockedLead): never {
  return refuse({ code: 'LEAD_MOVED_ON', details: { leadId, expected, current } });
}
