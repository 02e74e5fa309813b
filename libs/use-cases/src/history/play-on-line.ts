import {
  advance,
  ConveyorError,
  enter,
  HERE,
  lose,
  reassign,
  returnLead,
  silenced,
  win,
  type Desk,
  type Instant,
  type Move,
  type Receiver,
} from '#conveyor';
import { Line, type LineLead, type LineVisit } from '#conveyor/line';
import type { RecordedEvent, RecordedHistory, RecordedLead } from '../replay/recorded-history.ts';
import type { FoundLine } from './found-line.ts';

/** An event that the line refused, and why. */
export type RefusedEvent = Readonly<{ line: number; kind: RecordedEvent['kind']; error: ConveyorError }>;

/** The leads as they came about, and what of the history could not be. */
export type PlayedHistory = Readonly<{ leads: readonly LineLead[]; refused: readonly RefusedEvent[] }>;

/** Ids for a moment, in ascending order. */
export type NewId = (at: Instant) => string;

type Occurrence = Readonly<{ lead: RecordedLead; event: RecordedEvent }>;

/**
 * Plays a history on a line in memory, by the rules of the line, each event at its recorded moment, in the order of time whatever lead it is of. What the line refuses is left out and told. Nobody is told
 * of anything. `note` hears how many events are played, of all.
 */
export function* playOnLine(
  history: RecordedHistory,
  found: FoundLine,
  newId: NewId,
): Generator<number, PlayedHistory> {
  const line = new Line(found.line);
  const leadIds = new Map<RecordedLead, string>();
  const refused: RefusedEvent[] = [];
  let played = 0;
  for (const { lead, event } of inOrder(history)) {
    try {
      const leadId = leadIds.get(lead) ?? newId(event.at);
      leadIds.set(lead, leadId);
      // It could not enter, and so nothing can have happened to it.
      if (event.kind !== 'enter' && !line.lead(leadId))
        throw new ConveyorError('NOT_FOUND', { what: 'lead', id: lead.facts.externalId ?? lead.facts.name });
      happen(line, { lead, event, leadId, found, newId });
    } catch (error) {
      if (!(error instanceof ConveyorError)) throw error;
      refused.push({ line: lead.line, kind: event.kind, error });
    }
    played += 1;
    yield played;
  }
  return { leads: settled(line.leads), refused };
}

function inOrder({ leads }: RecordedHistory): readonly Occurrence[] {
  const all = leads.flatMap((lead) => lead.events.map((event) => ({ lead, event })));
  // Stable: events of one lead at one moment stay in their order.
  return all.sort((a, b) => a.event.at - b.event.at);
}

type Happening = Occurrence & Readonly<{ leadId: string; found: FoundLine; newId: NewId }>;

function happen(line: Line, happening: Happening): void {
  const { event, found, newId } = happening;
  const { at } = event;
  const visitId = newId(at);
  const actor = found.employeeIds.get(event.actor ?? '') ?? null;
  const move = silenced(decided(line, happening, { actor, now: at, seed: visitId }), 'IMPORTED');
  const ids = { visitId, handoffId: newId(at), noticeId: () => newId(at) };
  if (!line.apply(move, ids, actor))
    throw new Error(`The line refused to write a move of lead ${move.leadId}`);
}

function decided(
  line: Line,
  { lead, event, leadId, found }: Happening,
  present: Pick<Desk, 'actor' | 'now' | 'seed'>,
): Move {
  const employeeId = 'employee' in event ? found.employeeIds.get(event.employee ?? '') : undefined;
  const receiver: Receiver =
    employeeId === undefined ? { by: 'queue' } : { by: 'person', employeeId, force: true };
  const stageId = 'stage' in event ? (found.line.stages[event.stage]?.id ?? null) : null;
  const reason = event.reason ?? '';
  switch (event.kind) {
    case 'enter':
      return enter(line.entrance(leadId, lead.facts, stageId, present), { stageId, receiver, brief: null });
    case 'advance': {
      const desk = line.desk(leadId, { direction: 'ahead', stageId }, present);
      return advance(desk, { toStageId: stageId, receiver, brief: null });
    }
    case 'return': {
      const desk = line.desk(leadId, { direction: 'behind', stageId }, present);
      return returnLead(desk, { toStageId: stageId, receiver, reason });
    }
    case 'reassign':
      return reassign(line.desk(leadId, HERE, present), { receiver, brief: null });
    case 'win':
      return win(line.desk(leadId, HERE, present), {});
    case 'lose': {
      const reasonId = found.line.lossReasons.find(({ name }) => name === event.reason)?.id;
      const desk = line.desk(leadId, HERE, present);
      return lose(desk, reasonId === undefined ? { reason } : { reasonId, comment: null });
    }
  }
}

/**
 * What is kept of it: the line has decided nothing of what others have done, and has told nobody. Who holds a lead still has its decision, its line in the ledger and a seat among his own, from 1 on.
 */
function settled(leads: readonly LineLead[]): readonly LineLead[] {
  const seats = new Map<string, number>();
  return leads.map((lead) => {
    const open = lead.visits.find(({ end }) => end === null);
    const visits = lead.visits.map((visit): LineVisit => {
      if (visit !== open) return { ...visit, decision: null };
      if (visit.employeeId === null) return visit;
      const place = `${visit.stageId} ${visit.employeeId}`;
      const seat = (seats.get(place) ?? 0) + 1;
      seats.set(place, seat);
      return { ...visit, seat };
    });
    const notices = lead.notices.filter(({ visitId }) => visitId === open?.id);
    return { ...lead, visits, notices };
  });
}
