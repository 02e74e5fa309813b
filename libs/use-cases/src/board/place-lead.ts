import { Inject, Injectable } from '@nestjs/common';
import type { LeadPlaced, PlaceLeadBody } from '#contracts';
import { naturalPosition, placeIn, refuse } from '#conveyor';
import { Database, lockColumnOf, lockLeadOf, placeLeadOf, type LockedLead } from '#database';
import { uuidv7, type Clock } from '#platform';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** A card is put somewhere else in its column, for everybody. The lead stays what it is and has no other version for it. */
@Injectable()
export class PlaceLead {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Puts the card under another one, or on top; throws LEAD_MOVED_ON for an old version, LEAD_CLOSED, and NOT_IN_COLUMN when the other one stands elsewhere. */
  run(leadId: string, { version, above }: PlaceLeadBody, caller: Caller): Promise<LeadPlaced> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const lead = await lockLeadOf(transaction, leadId);
      if (!lead) return refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
      await refuseOnLeadOf(transaction, caller, 'leads.move', leadId);
      if (lead.version !== version) refuseStale(leadId, version, lead);
      const { stageId, status } = lead;
      if (stageId === null) return refuse({ code: 'LEAD_CLOSED', details: { leadId, status } });
      const column = await lockColumnOf(transaction, stageId);
      const own = column.find((card) => card.leadId === leadId);
      const newest = naturalPosition(now, uuidv7(now));
      const position = placeIn(column, { leadId, above, newest });
      if (!own || position === undefined) {
        return refuse({ code: 'NOT_IN_COLUMN', details: { leadId: above ?? leadId } });
      }
      if (position !== own.position) await placeLeadOf(transaction, { ...own, position }, now);
      return { leadId, position };
    });
  }
}

function refuseStale(leadId: string, expected: number, { facts: _, ...current }: LockedLead): never {
  return refuse({ code: 'LEAD_MOVED_ON', details: { leadId, expected, current } });
}
