import {
  HERE,
  Line,
  silenced,
  type Bearing,
  type Desk,
  type Instant,
  type LineVisit,
  type Move,
  type Stage,
  type WorkingHours,
} from '#conveyor';
import { Agenda } from './agenda.ts';
import type { Customer } from './customers.ts';
import type { Department } from './department.ts';
import type { Dice } from './dice.ts';
import type { DemoEvent } from './events.ts';
import { minutesOf } from './odds.ts';
import type { Profile } from './profiles.ts';
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
const ROOM_MINUTES = 15;

/**
 * The state of the demo department while its history is played: a line in memory on which the rules of the
 * conveyor themselves decide, and the agenda of what is to happen next.
 */
export class Simulation {
  readonly line: Line;
  readonly agenda = new Agenda<DemoEvent>();
  private readonly customers = new Map<string, Customer>();
  private readonly queues = new Map<string, string[]>();

  constructor(readonly world: World) {
    this.line = new Line(world.department.line);
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

  /** The open visit of a lead; undefined when it has none. */
  openVisit(leadId: string): LineVisit | undefined {
    const last = this.line.lead(leadId)?.visits.at(-1);
    return last?.end ? undefined : last;
  }

  /** The leads that wait at a stage, the longest first. */
  queue(stageId: string): readonly string[] {
    return this.queues.get(stageId) ?? [];
  }

  /** How many more leads somebody may hold at a stage; 0 or less when he is full. */
  room(stageId: string, employeeId: string): number {
    const terms = this.line.setup.terms.find(
      (each) => each.stageId === stageId && each.employeeId === employeeId,
    );
    return (terms?.capacity ?? 0) - this.line.load(stageId, employeeId);
  }

  customer(leadId: string): Customer {
    return known(this.customers.get(leadId), leadId);
  }

  profile(employeeId: string): Profile {
    return known(this.world.department.profiles.get(employeeId), employeeId);
  }

  /** The stage, and its place in the funnel from 0. */
  stage(stageId: string): { stage: Stage; place: number } {
    const place = this.world.department.line.stages.findIndex(({ id }) => id === stageId);
    return { stage: known(this.world.department.line.stages[place], stageId), place };
  }

  private write(
    now: Instant,
    actor: string | null,
    decide: (present: Pick<Desk, 'actor' | 'now' | 'seed'>) => Move,
  ): void {
    const { newId } = this.world;
    const visitId = newId(now);
    const before = decide({ actor, now, seed: visitId });
    const move = silenced(before, 'DEMO_HISTORY');
    const held = this.openVisit(move.leadId);
    const handoffId = newId(now);
    const isWritten = this.line.apply(move, { visitId, handoffId, noticeId: () => newId(now) });
    if (!isWritten) throw new Error(`The demo line refused a move of lead ${move.leadId}`);
    if (move.closes && held) this.leave(now, move.leadId, held);
    if (move.opens) this.begin(now, move, { visitId, handoffId });
  }

  private leave(at: Instant, leadId: string, { stageId, employeeId }: LineVisit): void {
    if (employeeId === null) {
      this.queues.set(
        stageId,
        this.queue(stageId).filter((waiting) => waiting !== leadId),
      );
    } else if (this.queue(stageId).length > 0) {
      const back = this.afterWork(at, employeeId, { minutes: ROOM_MINUTES, spread: 0.5 });
      this.agenda.note({ kind: 'room', at: back, stageId, employeeId });
    }
  }

  private begin(
    at: Instant,
    { leadId, opens, offers }: Move,
    ids: { visitId: string; handoffId: string },
  ): void {
    if (!opens) return;
    const { stageId, employeeId } = opens;
    if (employeeId === null) {
      this.queues.set(stageId, [...this.queue(stageId), leadId]);
      return;
    }
    const { handoffId, visitId } = ids;
    if (offers?.state === 'offered') {
      this.agenda.note({
        kind: 'answer',
        at: this.afterWork(at, employeeId, { minutes: ANSWER_MINUTES, spread: ANSWER_SPREAD }),
        leadId,
        handoffId,
      });
    }
    const minutes = minutesOf(this.stage(stageId).place, this.profile(employeeId));
    const done = this.afterWork(at, employeeId, { minutes, spread: WORK_SPREAD });
    this.agenda.note({ kind: 'worked', at: done, leadId, visitId });
  }

  /** When somebody has done what takes about so long, on the clock of his own working hours. */
  private afterWork(
    at: Instant,
    employeeId: string,
    { minutes, spread }: Readonly<{ minutes: number; spread: number }>,
  ): Instant {
    const { dice, department } = this.world;
    const hours = known(department.hours.get(employeeId), employeeId);
    return afterWork(hours, at, dice.logNormal(minutes, spread));
  }
}

function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new RangeError(`The demo department does not know ${id}`);
  return thing;
}
