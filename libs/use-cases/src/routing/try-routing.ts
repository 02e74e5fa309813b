import { Inject, Injectable } from '@nestjs/common';
import {
  deskOn,
  refuse,
  rosterWith,
  tryRouting,
  type Decision,
  type Instant,
  type LeadFacts,
  type Roster,
  type RoutingTried,
  type Stage,
} from '#conveyor';
import { Database, readTrialOf } from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

/** The lead that is tried: one that is there, or the facts of one that is not. */
export type LeadTried = Readonly<{ leadId: string }> | Readonly<{ facts: LeadFacts }>;

/** Who would get a lead at a stage now or at another moment, and why; by the stage's own settings or by others. Nothing is written. */
@Injectable()
export class TryRouting {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The decision that would be made, on what everybody holds now; throws NOT_FOUND without such a lead or stage in use, STAGE_NOT_IN_FUNNEL for a lead of another funnel. */
  async run(
    stageId: string,
    lead: LeadTried,
    tried: RoutingTried,
    at: Instant | null = null,
  ): Promise<Decision> {
    // What was spent of a budget is read where the policy asks for it, the stage's own one, too.
    const asks = tried.learningBudget == null ? null : 'strongest-first';
    const reading = await readTrialOf(this.database, { ...lead, stageId, policy: tried.policy ?? asks });
    if (!reading) return refuse({ code: 'NOT_FOUND', details: absent(stageId, lead) });
    const roster = this.desks.rosterOf(reading.roster);
    const stage = stageOf(roster, stageId, reading.situation.lead.funnelId);
    // No visit is made whose id would settle ties; any lot is as good.
    const present = { actor: null, now: at ?? this.clock.now(), seed: '' };
    const desk = deskOn(rosterWith(roster, stage, tried), reading.situation, present);
    return tryRouting(desk, { ...stage, ...tried });
  }
}

function stageOf({ stages }: Roster, stageId: string, funnelId: string): Stage {
  const found = [...stages.values()].flat().find(({ id }) => id === stageId);
  if (!found) return refuse({ code: 'NOT_FOUND', details: { what: 'stage', id: stageId } });
  return found.funnelId === funnelId ? found : refuse({ code: 'STAGE_NOT_IN_FUNNEL', details: { stageId } });
}

function absent(stageId: string, lead: LeadTried): { what: 'lead' | 'stage'; id: string } {
  return 'leadId' in lead ? { what: 'lead', id: lead.leadId } : { what: 'stage', id: stageId };
}
