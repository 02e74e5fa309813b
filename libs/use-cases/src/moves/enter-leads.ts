import { Inject, Injectable } from '@nestjs/common';
import { ConveyorError, enter, refuse, type Instant, type Roster, type Stage } from '#conveyor';
import { Line, type LineSetup } from '#conveyor/line';
import { entryOfMove } from '#conveyor/audit';
import {
  holdStagesOf,
  isFunnelInUseOf,
  isRosterAt,
  readRosterOf,
  writeEntrancesOf,
  type NewAuditRecord,
  type Told,
  type Transaction,
} from '#database';
import { uuidv7, type Clock } from '#platform';
import { authorOf } from '../audit/author.ts';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { rightToGive } from '../access/right-to-give.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { Desks } from './desks.ts';
import { freshIds } from './fresh-ids.ts';
import { heard } from './move-lead.ts';
import type { NewLead } from './enter-lead.ts';

/** What became of one of the leads: where it is now, or why it could not enter. */
export type Entrant = Readonly<{ leadId: string; isWaiting: boolean }> | ConveyorError;

/** What became of all of them, in their order, and what is to be sent. */
export type ManyEntered = Readonly<{ entrants: readonly Entrant[]; told: readonly Told[] }>;

/** Many leads enter a funnel at once: decided one after the other by the rules of one, on a line in memory, and written together. */
@Injectable()
export class EnterLeads {
  constructor(
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets leads of one funnel enter in a transaction of the caller's, who sends what is to be sent once it is committed. A lead that the line refuses leaves no
   * trace. Undefined, and nothing is done, where a stage decides by what only the database knows of each lead, or the line has changed meanwhile: then they enter one by one. Throws as
   * the statements do when somebody else was faster; the whole transaction, or a part of it that can be undone, is done anew then.
   */
  async within(
    transaction: Transaction,
    leads: readonly NewLead[],
    caller: Caller,
  ): Promise<ManyEntered | undefined> {
    const [first] = leads;
    if (!first) return { entrants: [], told: [] };
    const { funnelId } = first;
    const read = await readRosterOf(transaction);
    const roster = this.desks.rosterOf(read);
    const stages = stagesOf(roster, leads);
    if (stages.some(looksAtLeads)) return undefined;
    const department = roster.departments.get(funnelId);
    if (!department) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id: funnelId } });
    if (!(await isFunnelInUseOf(transaction, funnelId)))
      refuse({ code: 'FUNNEL_ARCHIVED', details: { funnelId } });
    for (const right of new Set(leads.map(({ receiver }) => rightToGive('leads.enter', receiver))))
      refuseOnDepartment(caller, right, department.id);

    const byTurns = stages.filter(({ policy }) => policy === 'smooth-weighted-round-robin');
    const standing = await holdStagesOf(transaction, idsOf(stages), idsOf(byTurns));
    // Seats and turns are held from now on; who has them may have been changed while they were waited for.
    if (!(await isRosterAt(transaction, read.version))) return undefined;
    const line = new Line({ ...setupOf(roster, funnelId), department }, standing);
    const writtenAt = this.clock.now();
    const records: NewAuditRecord[] = [];
    const entrants = leads.map((lead) => {
      const entered = enterOn(line, lead, caller, writtenAt);
      if (entered instanceof ConveyorError) return entered;
      records.push(entered.record);
      return entered.entrant;
    });
    const told = await writeEntrancesOf(transaction, {
      funnelId,
      leads: line.leads,
      turns: line.turns,
      records,
    });
    return { entrants, told };
  }
}

/** The stages at which the leads enter; one that is no stage of the funnel is for the rule to refuse. */
function stagesOf({ stages }: Roster, leads: readonly NewLead[]): readonly Stage[] {
  const ofFunnel = stages.get(leads[0]?.funnelId ?? '') ?? [];
  const named = new Set(leads.map(({ stageId }) => stageId ?? ofFunnel[0]?.id));
  return ofFunnel.filter(({ id }) => named.has(id));
}

/** Who worked a customer's other leads, and what learning has cost so far, is asked lead by lead. */
function looksAtLeads({ policy, learningBudget }: Stage): boolean {
  return policy === 'same-person-first' || learningBudget !== null;
}

const idsOf = (stages: readonly Stage[]): string[] => stages.map(({ id }) => id);

function setupOf(roster: Roster, funnelId: string): Omit<LineSetup, 'department'> {
  const stages = roster.stages.get(funnelId) ?? [];
  return {
    funnelId,
    stages,
    lossReasons: roster.lossReasons.get(funnelId) ?? [],
    terms: stages.flatMap(({ id }) => roster.terms.get(id) ?? []),
    workers: [...roster.workers.values()],
  };
}

type Entered = Readonly<{ entrant: Exclude<Entrant, ConveyorError>; record: NewAuditRecord }>;

function enterOn(line: Line, lead: NewLead, caller: Caller, writtenAt: Instant): Entered | ConveyorError {
  const leadId = uuidv7(writtenAt);
  const ids = freshIds(writtenAt);
  const present = { actor: caller.actor, now: caller.at ?? writtenAt, seed: ids.visitId };
  try {
    const desk = line.entrance(leadId, lead.facts, lead.stageId, present);
    const move = heard(enter(desk, lead), caller);
    if (!line.apply(move, ids, caller.actor)) throw new Error(`Lead ${leadId} was decided on another line`);
    const { details } = entryOfMove(desk, move);
    const entry = { action: 'lead.entered', details: { ...details, visitId: ids.visitId } } as const;
    return {
      entrant: { leadId, isWaiting: move.opens?.employeeId === null },
      record: { ...authorOf(caller), ...entry, subjectId: leadId, id: ids.auditId, at: writtenAt },
    };
  } catch (error) {
    if (error instanceof ConveyorError) return error;
    throw error;
  }
}
