import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, LeadReader, type LeadOnDesk } from '#database';
import { uuidv7, type Clock } from '#platform';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import { authorOf } from '../audit/author.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody looks at all that is known about a lead. */
@Injectable()
export class ShowLead {
  constructor(
    private readonly database: Database,
    private readonly leads: LeadReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The card; that he has looked is in the audit before he sees it. Throws NOT_FOUND for a lead that is not there, or that he does not see. */
  async run(id: string, caller: Caller): Promise<LeadOnDesk> {
    await refuseOnLeadOf(this.database, caller, 'leads.read', id);
    const now = this.clock.now();
    const card = await this.leads.shown(id, { ...authorOf(caller), id: uuidv7(now), at: now });
    return card ?? refuse({ code: 'NOT_FOUND', details: { what: 'lead', id } });
  }
}
