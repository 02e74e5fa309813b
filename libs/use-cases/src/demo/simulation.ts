import {
  ConveyorError,
  handOut,
  HERE,
  silenced,
  type Bearing,
  type Desk,
  type Instant,
  type Move,
  type Stage,
} from '#conveyor';
import { Line, type LineVisit } from '#conveyor/line';
import type { WorkingHours } from '#conveyor/hours';
import { grouped } from '../grouped.ts';
import { isForAnyLead } from '../timers/is-for-any-lead.ts';
import { Agenda } from './agenda.ts';
import type { Customer } from './customers.ts';
import type { Department } from './department.ts';
import type { Dice } from './dice.ts';
import type { DemoEvent } from './events.ts';
import { minutesOf } from './odds.ts';
import type { Profile } from './profiles.ts';
import { Reminders } from './reminders.ts';
import { afterWork } from './work.ts';

/** What a simulation runs on. `newId` gives ids for a moment, in ascending order. */
export type World = Readonly<{
  department: Department;
  office: WorkingHours;
  dice: Dice;
  newId: (at: Instant) => string;
}>;

/** That somebody does something with a lead; absent: it stays where it is. */
export type Deed = Readonly<{ at: Instant; leadId: string; actor: string | null; bearing?: Bearing }>;

/** How long somebody takes until he looks at an offer, in minutes of work. */
const ANSWER_MINUTES = 25;
const ANSWER_SPREAD = 1;
/** Of the time that work takes; most stages of real departments lie between 0.6 and 1. */
const WORK_SPREAD = 0.8;

/**
 * The state of the demo department while its history is played: a line in memory on which the rules of the
 * conveyor themselves decide, and the agenda of what is to happen next.
 */
export class Simulation {
  readonly line: Line;
  readonly agenda = new Agenda<DemoEvent>();
  readonly reminders: Reminders;
  private readonly customers = new Map<string, Customer>();
  private readonly queues = new Map<string, readonly string[]>();
  /** The stages that each employee works: he has room for what waits there once he has less to do. */
  private readonly stagesOf: ReadonlyMap<string | null, readonly string[]>;

  constructor(readonly world: World) {
    const { department, newId } = world;
    this.line = new Line(department.line);
    this.stagesOf = new Map(
      [...grouped(department.line.terms, ({ employeeId }) => employeeId)].map(([employeeId, terms]) => [
        employeeId,
        terms.map(({ stageId }) => stageId),
      ]),
    );
    this.reminders = new Reminders({ agenda: this.agenda, setup: department.line, newId });
  }

  /** A customer enters the line by `rule`. */
  enter(customer: Customer, rule: (desk: Desk) => Move): void {
    const leadId = this.world.newId(customer.at);
    this.customers.set(leadId, customer);
    this.write(customer.at, null, (present) =>
      rule(this.line.entrance(leadId, customer.facts, null, present)),
    );
  }

  /** Somebody moves a lead by `rule`, which leads where its bearing says. */
  move({ at, leadId, actor, bearing = HERE }: Deed, rule: (desk: Desk) => Move): void {
    this.write(at, actor, (present) => rule(this.line.desk(leadId, bearing, present)));
  }

  /** What waits goes to whoever can take it by now, somebody who is back as well, and of the rest heads are told again. */
  lookAtQueues(at: Instant): void {
    for (const { id } of this.world.department.line.stages) {
      this.handOut(at, id);
      const longest = this.line.lead(this.queue(id)[0] ?? '');
      if (longest) this.reminders.remindOfQueue(at, longest);
    }
  }

  /** The open visit of a lead; undefined when it has none. */
  openVisit(leadId: string): LineVisit | undefined {
    const last = this.line.lead(leadId)?.visits.at(-1);
    return last?.end ? undefined : last;
  }

  /** The leads that wait at a stage, the longest first. */
  queue(stageId: string): readonly string[] {
    return this.queues.get(stageId) ?? [];
  }

  customer(leadId: string): Customer {
    return known(this.customers.get(leadId), leadId);
  }

  profile(employeeId: string): Profile {
    return known(this.world.department.profiles.get(employeeId), employeeId);
  }

  hours(employeeId: string): WorkingHours {
    return known(this.world.department.hours.get(employeeId), employeeId);
  }

  /** The stage, and its place in the funnel from 0. */
  stage(stageId: string): { stage: Stage; place: number } {
    const place = this.world.department.line.stages.findIndex(({ id }) => id === stageId);
    return { stage: known(this.world.department.line.stages[place], stageId), place };
  }

  /** Leads that wait at a stage go to whoever can take them now, the longest waiting first. */
  private handOut(at: Instant, stageId: string): void {
    for (const leadId of this.queue(stageId)) {
      if (!this.hasRoom(stageId) || !this.isGoingOn(at, leadId)) break;
    }
  }

  /** Whether anybody may hold one more lead there. To ask the rules for each that nobody can take costs a fifth of a second. */
  private hasRoom(stageId: string): boolean {
    return this.line.setup.terms.some(
      (terms) => terms.stageId === stageId && this.line.load(stageId, terms.employeeId) < terms.capacity,
    );
  }

  /** False when nobody can take any lead of the queue. */
  private isGoingOn(at: Instant, leadId: string): boolean {
    try {
      this.move({ at, leadId, actor: null }, handOut);
      return true;
    } catch (error) {
      if (!(error instanceof ConveyorError)) throw error;
      return !isForAnyLead(error);
    }
  }

  private write(
    now: Instant,
    actor: string | null,
    decide: (present: Pick<Desk, 'actor' | 'now' | 'seed'>) => Move,
  ): void {
    const { newId } = this.world;
    const visitId = newId(now);
    const move = silenced(decide({ actor, now, seed: visitId }), 'DEMO_HISTORY');
    const held = this.openVisit(move.leadId);
    const ids = { visitId, handoffId: newId(now) };
    const isWritten = this.line.apply(move, { ...ids, noticeId: () => newId(now) });
    if (!isWritten) throw new Error(`The demo line refused a move of lead ${move.leadId}`);
    if (move.closes && held) this.leaveQueue(move.leadId, held);
    if (move.opens) this.begin(now, move, ids);
    if (!move.closes || !held) return;
    for (const stageId of this.stagesOf.get(held.employeeId) ?? []) this.handOut(now, stageId);
  }

  private leaveQueue(leadId: string, { stageId, employeeId }: LineVisit): void {
    if (employeeId !== null) return;
    this.queues.set(
      stageId,
      this.queue(stageId).filter((waiting) => waiting !== leadId),
    );
  }

  private begin(at: Instant, move: Move, ids: { visitId: string; handoffId: string }): void {
    const { leadId, opens, offers } = move;
    if (!opens) return;
    const { stageId, employeeId } = opens;
    if (employeeId === null) {
      this.queues.set(stageId, [...this.queue(stageId), leadId]);
      this.reminders.begin(move, ids, { answered: Infinity, done: Infinity });
      return;
    }
    const { handoffId, visitId } = ids;
    const answered =
      offers?.state === 'offered'
        ? this.afterWork(at, employeeId, { minutes: ANSWER_MINUTES, spread: ANSWER_SPREAD })
        : at;
    if (answered > at) this.agenda.note({ kind: 'answer', at: answered, leadId, handoffId });
    const { answerDueAt = null } = offers ?? {};
    if (answerDueAt !== null && answerDueAt < answered) {
      this.agenda.note({ kind: 'expiry', at: answerDueAt, leadId, handoffId });
    }
    const minutes = minutesOf(this.stage(stageId).place, this.profile(employeeId));
    const done = this.afterWork(at, employeeId, { minutes, spread: WORK_SPREAD });
    this.agenda.note({ kind: 'worked', at: done, leadId, visitId });
    this.reminders.begin(move, ids, { answered, done });
  }

  /** When somebody has done what takes about so long, on the clock of his own working hours. */
  private afterWork(
    at: Instant,
    employeeId: string,
    { minutes, spread }: Readonly<{ minutes: number; spread: number }>,
  ): Instant {
    return afterWork(this.hours(employeeId), at, this.world.dice.logNormal(minutes, spread));
  }
}

function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new RangeError(`The demo department does not know ${id}`);
  return thing;
}
