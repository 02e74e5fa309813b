import { HOUR, isToRemindOfQueue, type Instant, type Listener, type Move } from '#conveyor';
import type { LineLead, LineNotice, LineSetup, LineVisit } from '#conveyor/line';
import type { Agenda } from './agenda.ts';
import type { DemoEvent, EventOf } from './events.ts';

/** The events that somebody is reminded or told of because time has passed. */
export type Reminder = EventOf<'remind-receiver' | 'remind-holder' | 'overdue'>;

/** What reminders are made from. `newId` gives ids for a moment, in ascending order. */
export type ReminderNeeds = Readonly<{
  agenda: Agenda<DemoEvent>;
  setup: LineSetup;
  newId: (at: Instant) => string;
}>;

type About = Readonly<{ lead: LineLead; visit: LineVisit; at: Instant }>;

/**
 * Of what people of the demo department were reminded, as the sweep of the timers does it: receivers of their offers and holders
 * of their leads, each once, and the heads of what is over its limit, once a stage and hour.
 */
export class Reminders {
  /** The visits and handoffs of which somebody was reminded. */
  private readonly reminded = new Set<string>();
  /** The visits over their limit of which the heads were told. */
  readonly toldLate = new Set<string>();
  /** By stage: when its heads were told last, and of which visits they will be in the next hour. */
  private readonly hours = new Map<string, { told: Instant; next: string[] }>();
  /** When the heads were told last that leads wait, by stage, and in which hours that was a reminder. */
  private readonly toldOfQueue = new Map<string, Instant>();
  private readonly remindedOfQueue = new Set<string>();
  private readonly notices = new Map<string, LineNotice[]>();

  constructor(private readonly needs: ReminderNeeds) {}

  /** Notes when somebody is to be reminded of what a move has begun, if he will not have done it before. */
  begin(
    { leadId, opens, offers, notices }: Move,
    { visitId, handoffId }: Readonly<{ visitId: string; handoffId: string }>,
    { answered, done }: Readonly<{ answered: Instant; done: Instant }>,
  ): void {
    const note = (event: Reminder, before: Instant): void => {
      if (event.at < before) this.needs.agenda.note(event);
    };
    if (opens && notices.some(({ kind }) => kind === 'queue.waiting')) this.noteQueueTold(opens);
    if (opens?.dueAt != null) note({ kind: 'overdue', at: opens.dueAt, leadId, visitId }, done);
    if (opens?.remindAt != null) note({ kind: 'remind-holder', at: opens.remindAt, leadId, visitId }, done);
    if (offers?.remindAt != null)
      note({ kind: 'remind-receiver', at: offers.remindAt, leadId, handoffId }, answered);
  }

  /** Tells the heads again of a queue, if it is time to; `lead` has waited there for longest. */
  remindOfQueue(at: Instant, lead: LineLead): void {
    const visit = lead.visits.at(-1);
    if (!visit) return;
    const toldAt = this.toldOfQueue.get(visit.stageId) ?? null;
    const { hours, heads } = this.needs.setup.department;
    if (!isToRemindOfQueue({ since: visit.enteredAt, toldAt }, hours, at)) return;
    this.toldOfQueue.set(visit.stageId, at);
    this.remindedOfQueue.add(hourOf(visit.stageId, at));
    const what = { kind: 'queue.waiting', onceInHour: inHour(at) } as const;
    for (const head of heads) this.tell({ lead, visit, at }, head, what);
  }

  /** Of a stage's queue its heads are told once an hour, whatever comes to wait there. */
  private noteQueueTold({ stageId, enteredAt }: Readonly<{ stageId: string; enteredAt: Instant }>): void {
    const before = this.toldOfQueue.get(stageId);
    if (before === undefined || inHour(before) !== inHour(enteredAt))
      this.toldOfQueue.set(stageId, enteredAt);
  }

  /** Reminds, if it is still so. */
  remind(event: Reminder, lead: LineLead): void {
    const visit = lead.visits.at(-1);
    if (!visit || visit.end) return;
    const about = { lead, visit, at: event.at };
    if (event.kind === 'overdue') this.tellLate(event, about);
    else this.remindOnce(event, about);
  }

  /** The leads with what people were told of them, and without the timers that have run off. */
  of(leads: readonly LineLead[]): readonly LineLead[] {
    const off = <Timed extends Readonly<{ id: string; remindAt: Instant | null }>>(timed: Timed): Timed =>
      this.reminded.has(timed.id) ? { ...timed, remindAt: null } : timed;
    return leads.map((lead) => ({
      ...lead,
      visits: lead.visits.map(off),
      handoffs: lead.handoffs.map(off),
      notices: [
        ...lead.notices.filter((notice) => !this.isSaidAgain(notice)),
        ...(this.notices.get(lead.id) ?? []),
      ],
    }));
  }

  /** That one more lead has to wait is not told in an hour in which the heads were reminded of the queue. */
  private isSaidAgain({ kind, stageId, at }: LineNotice): boolean {
    return kind === 'queue.waiting' && this.remindedOfQueue.has(hourOf(stageId, at));
  }

  private remindOnce(event: EventOf<'remind-receiver' | 'remind-holder'>, about: About): void {
    const { visit, lead } = about;
    const handoff = lead.handoffs.find(({ visitId }) => visitId === visit.id);
    const isOffer = event.kind === 'remind-receiver';
    const isSo = isOffer
      ? handoff?.id === event.handoffId && handoff.state === 'offered'
      : visit.id === event.visitId;
    if (!isSo || visit.employeeId === null) return;
    this.reminded.add(isOffer ? event.handoffId : event.visitId);
    const kind = isOffer ? 'handoff.reminder' : 'lead.reminder';
    for (const holder of this.needs.setup.workers.filter(
      ({ employeeId }) => employeeId === visit.employeeId,
    )) {
      this.tell(about, holder, { kind, handoffId: handoff?.id ?? null });
    }
  }

  private tellLate(event: EventOf<'overdue'>, about: About): void {
    const { visit, at } = about;
    if (visit.id !== event.visitId || this.toldLate.has(visit.id)) return;
    const hour = inHour(at);
    const before = this.hours.get(visit.stageId);
    if (before?.told === hour) {
      before.next.push(visit.id);
      this.needs.agenda.note({ ...event, at: hour + HOUR });
      return;
    }
    for (const visitId of [visit.id, ...(before?.next ?? [])]) this.toldLate.add(visitId);
    this.hours.set(visit.stageId, { told: hour, next: [] });
    for (const head of this.needs.setup.department.heads)
      this.tell(about, head, { kind: 'lead.overdue', onceInHour: hour });
  }

  private tell(
    { lead, visit, at }: About,
    { employeeId, channels }: Listener,
    what: Pick<LineNotice, 'kind'> & Partial<Pick<LineNotice, 'handoffId' | 'onceInHour'>>,
  ): void {
    const told = channels.map((channel): LineNotice => ({
      handoffId: null,
      onceInHour: null,
      ...what,
      id: this.needs.newId(at),
      employeeId,
      channel,
      visitId: visit.id,
      stageId: visit.stageId,
      at,
      suppressed: 'DEMO_HISTORY',
    }));
    this.notices.set(lead.id, [...(this.notices.get(lead.id) ?? []), ...told]);
  }
}

function inHour(at: Instant): Instant {
  return Math.floor(at / HOUR) * HOUR;
}

function hourOf(stageId: string, at: Instant): string {
  return `${stageId} ${inHour(at)}`;
}
