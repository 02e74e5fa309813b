import { Injectable } from '@nestjs/common';
import type { LeadMoved } from '#contracts';
import { ConveyorError, type Instant, type Language, type Receiver } from '#conveyor';
import { Database, unfinishedNoticesOf, writeDepartmentOf } from '#database';
import { refusalSentence } from '#texts';
import { CONSOLE } from '../caller.ts';
import { EnterLead } from '../moves/enter-lead.ts';
import { foundDepartment, type ReplayDepartment } from './found-department.ts';
import { PlayEvent } from './play-event.ts';
import type { RecordedEvent, RecordedHistory, RecordedLead } from './recorded-history.ts';

/** Tells when some delivery has ended, in this process's workers. */
export interface Deliveries {
  /** Resolves at the next delivery that ends, or after a moment in any case. */
  next(): Promise<void>;
}

export type ReplayPlan = Readonly<{
  history: RecordedHistory;
  /** How many leads are played at once. */
  lanes: number;
  language: Language;
  timeZone: string;
  headName: string;
  now: Instant;
  deliveries: Deliveries;
  progress: (events: number, total: number) => void;
}>;

/** An event that the line refused, and why. */
export type RefusedEvent = Readonly<{ line: number; kind: RecordedEvent['kind']; reason: string }>;

export type Replayed = Readonly<{
  department: ReplayDepartment;
  events: number;
  refused: readonly RefusedEvent[];
}>;

/**
 * Plays a recorded history through the real use-cases, each event at its recorded time. Leads know nothing of each
 * other, so several are played at once; the events of one lead keep their order, and each waits until everybody has
 * been told of the one before, as it was when hours lay between them.
 */
@Injectable()
export class ReplayHistory {
  constructor(
    private readonly database: Database,
    private readonly enterLead: EnterLead,
    private readonly playEvent: PlayEvent,
  ) {}

  /** Founds the department and plays everything; resolves when the last message has ended. */
  async run(plan: ReplayPlan): Promise<Replayed> {
    const { history, deliveries } = plan;
    const department = foundDepartment(history, plan);
    await this.database.transaction((transaction) => writeDepartmentOf(transaction, department.stored));
    const lanes = lanesOf(history, plan.lanes);
    const total = lanes.reduce((sum, lane) => sum + lane.length, 0);
    const refused: RefusedEvent[] = [];
    let played = 0;
    const stage = { plan, department, standing: new Map<RecordedLead, LeadMoved['lead']>() };
    const playLane = async (lane: readonly Occurrence[]): Promise<void> => {
      for (const occurrence of lane) {
        const refusal = await this.play(occurrence, stage);
        if (refusal) refused.push(refusal);
        plan.progress((played += 1), total);
      }
    };
    await Promise.all(lanes.map(playLane));
    await untilAllAreTold(this.database, department.stored.funnel.id, deliveries);
    return { department, events: total, refused };
  }

  private async play({ lead, event }: Occurrence, stage: Stage): Promise<RefusedEvent | undefined> {
    const { plan, standing } = stage;
    try {
      standing.set(lead, (await this.happen(lead, event, stage)).lead);
      return undefined;
    } catch (error) {
      if (!(error instanceof ConveyorError)) throw error;
      return {
        line: lead.line,
        kind: event.kind,
        reason: refusalSentence(plan.language, error.code, error.details),
      };
    }
  }

  private async happen(lead: RecordedLead, event: RecordedEvent, stage: Stage): Promise<LeadMoved> {
    const { department, plan, standing } = stage;
    const { employeeIds, stored } = department;
    const actor = employeeIds.get(event.actor ?? '') ?? null;
    const caller = { actor, repeatable: null, origin: CONSOLE, at: event.at };
    const employeeId = 'employee' in event ? employeeIds.get(event.employee ?? '') : undefined;
    const receiver: Receiver = employeeId ? { by: 'person', employeeId, force: true } : { by: 'queue' };
    const stageId = 'stage' in event ? (stored.stages[event.stage]?.id ?? null) : null;
    if (event.kind === 'enter') {
      const entering = { funnelId: stored.funnel.id, stageId, facts: lead.facts, receiver, brief: null };
      return this.enterLead.run(entering, caller);
    }
    const now = standing.get(lead);
    if (!now)
      throw new ConveyorError('NOT_FOUND', { what: 'lead', id: lead.facts.externalId ?? lead.facts.name });
    await until(
      plan.deliveries,
      async () => (await unfinishedNoticesOf(this.database, { leadId: now.id })) === 0,
    );
    const lossReasonId = stored.lossReasons.find(({ name }) => name === event.reason)?.id ?? null;
    return this.playEvent.run(now, { event, stageId, receiver, lossReasonId, caller });
  }
}

type Occurrence = Readonly<{ lead: RecordedLead; event: RecordedEvent }>;

/** What the events of a replay share: where each lead stands after its last one, first of all. */
type Stage = Readonly<{
  plan: ReplayPlan;
  department: ReplayDepartment;
  standing: Map<RecordedLead, LeadMoved['lead']>;
}>;

/** All events in the order of their times, dealt out by lead, so that a lane has all events of its leads. */
function lanesOf({ leads }: RecordedHistory, count: number): readonly (readonly Occurrence[])[] {
  const lanes = Array.from({ length: count }, (): Occurrence[] => []);
  leads.forEach((lead, index) => {
    const lane = lanes[index % count];
    for (const event of lead.events) lane?.push({ lead, event });
  });
  // The sort is stable: events of one lead at the same moment stay in their order.
  return lanes.map((lane) => lane.sort((a, b) => a.event.at - b.event.at));
}

/** Resolves when every message about the leads of a funnel has come to its end. */
export async function untilAllAreTold(
  database: Database,
  funnelId: string,
  deliveries: Deliveries,
): Promise<void> {
  await until(deliveries, async () => (await unfinishedNoticesOf(database, { funnelId })) === 0);
}

async function until(deliveries: Deliveries, isOver: () => Promise<boolean>): Promise<void> {
  while (!(await isOver())) await deliveries.next();
}
