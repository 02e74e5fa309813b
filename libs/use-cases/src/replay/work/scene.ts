import type { LeadMoved } from '#contracts';
import type { Instant } from '#conveyor';
import type { WorkStage } from '../work-history.ts';
import { Floor } from './floor.ts';
import type { FoundedFloor } from './found-floor.ts';
import { LeadInPlay } from './lead-in-play.ts';
import type { WorkPlan } from './work-plan.ts';
import type { WorkedVisit } from './worked-visit.ts';

/** How often what was done: leads entered, moved on by whoever had them, handed out of a queue, given away by who went for long. */
export type Moves = { entered: number; moved: number; handedOut: number; givenAway: number };

/** How many leads have gone all of their recorded way, by how it ends. */
export type Through = { won: number; lost: number; open: number };

/** The state of a play: the floor, and what is known of the line without asking it. */
export class Scene {
  readonly floor: Floor;
  readonly visits: WorkedVisit[] = [];
  readonly moves: Moves = { entered: 0, moved: 0, handedOut: 0, givenAway: 0 };
  readonly through: Through = { won: 0, lost: 0, open: 0 };
  /** Those that are on their way, by the id of the line. */
  private readonly leads = new Map<string, LeadInPlay>();
  private readonly waiting = new Map<string, Set<LeadInPlay>>();
  private readonly stages: ReadonlyMap<string, readonly WorkStage[]>;

  constructor(
    { people, cases }: WorkPlan,
    private readonly founded: FoundedFloor,
  ) {
    this.floor = new Floor(people);
    this.stages = new Map(people.map(({ key, stages }) => [key, stages]));
    for (const plan of cases) this.floor.expect(new LeadInPlay(plan));
  }

  /** The lead stands where the line has answered that it does: with somebody, or in a queue. */
  stand(lead: LeadInPlay, standing: LeadMoved['lead'], at: Instant): void {
    this.queueAt(lead.standing?.stageId)?.delete(lead);
    lead.standing = standing;
    this.leads.set(standing.id, lead);
    if (standing.waiting) this.queueAt(standing.stageId)?.add(lead);
    this.floor.give(lead, this.founded.keys.get(standing.employeeId ?? '') ?? null, at);
  }

  /** The lead is through: won, lost, or left open as it is in the log. */
  leave(lead: LeadInPlay): void {
    if (!lead.standing) return;
    this.leads.delete(lead.standing.id);
    this.queueAt(lead.standing.stageId)?.delete(lead);
    this.through[lead.plan.end ?? 'open'] += 1;
  }

  /** A lead that waits, by its id in the line; undefined when it does not. */
  waitingLead(id: string): LeadInPlay | undefined {
    const lead = this.leads.get(id);
    return lead?.standing?.waiting ? lead : undefined;
  }

  /** The stages of somebody at which leads wait. */
  queuesFor(person: string): readonly string[] {
    const ids = (this.stages.get(person) ?? []).map((stage) => this.founded.stageIds.get(stage) ?? '');
    return ids.filter((id) => (this.waiting.get(id)?.size ?? 0) > 0);
  }

  /** The leads that are still on their way. */
  left(): readonly LeadInPlay[] {
    return [...this.leads.values()];
  }

  private queueAt(stageId: string | null | undefined): Set<LeadInPlay> | undefined {
    if (!stageId) return undefined;
    const queue = this.waiting.get(stageId) ?? new Set<LeadInPlay>();
    this.waiting.set(stageId, queue);
    return queue;
  }
}
