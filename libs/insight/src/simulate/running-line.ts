import { drawWaiting, type Fraction } from '../chance.ts';
import { drawEnd, drawPace, drawWork } from './draw-visit.ts';
import { EventQueue } from './event-queue.ts';
import type { DueEvent, Watch, WhatHappens } from './happening.ts';
import { LeadUnderWay } from './lead-under-way.ts';
import type { LineRun } from './line-run.ts';
import type { LineToSimulate, OpenLead, SimulatedStage, SimulatedTerms } from './line-to-simulate.ts';
import { PersonAtWork } from './person-at-work.ts';
import type { Route } from './route.ts';
import { RunChance } from './run-chance.ts';
import { RunTally } from './run-tally.ts';
import { Seats } from './seats.ts';
import { WaitingLeads } from './waiting-leads.ts';
import { WEEK_HOURS, WeekClock } from './week-clock.ts';

export type RunSettings = Readonly<{
  /** Weeks that are counted, after so many others. */
  weeks: number;
  warmUp: number;
  fraction: Fraction;
  /** Decides who gets a lead. */
  route: Route;
  watch?: Watch;
}>;

/** To no stage came those that are there when all begins. */
const FOUND = -1;

/** A lead that somebody has, at its stage. */
type Held = Readonly<{ lead: LeadUnderWay; person: number; stage: SimulatedStage; terms: SimulatedTerms }>;

/** A line in the middle of its weeks. */
export class RunningLine {
  private readonly events = new EventQueue<DueEvent>();
  private readonly arrivals: readonly WeekClock[];
  private readonly people: readonly PersonAtWork[];
  private readonly seats: Seats;
  /** Where each person may be given leads, the last stage first. */
  private readonly stagesOf: readonly (readonly number[])[];
  private readonly waiting: readonly WaitingLeads[];
  private readonly tally: RunTally;
  private readonly chance: RunChance;
  /** When leads come to each stage, and how many have. */
  private readonly coming: readonly Fraction[];
  private readonly counts: number[];
  private readonly until: number;
  private now = 0;
  private leads = 0;

  constructor(
    private readonly line: LineToSimulate,
    private readonly settings: RunSettings,
  ) {
    const from = settings.warmUp * WEEK_HOURS;
    this.until = from + settings.weeks * WEEK_HOURS;
    this.arrivals = line.stages.map((stage) => WeekClock.ofHours(stage.arrivals));
    this.people = line.people.map((person) => new PersonAtWork(person, { from, until: this.until }));
    this.seats = new Seats(line, this.people);
    this.stagesOf = line.people.map((_, person) => this.seats.stagesOf(person).toReversed());
    this.waiting = line.stages.map(() => new WaitingLeads());
    const counts = { weeks: settings.weeks, stages: line.stages.length, people: line.people.length };
    this.tally = new RunTally(counts, from);
    this.chance = new RunChance(settings.fraction);
    this.coming = line.stages.map((_, stage) => this.chance.coming(stage));
    this.counts = line.stages.map(() => 0);
  }

  toEnd(): LineRun {
    for (const stage of this.arrivals.keys()) this.awaitArrival(stage);
    for (const person of this.people.keys()) this.awaitDay(person);
    // Work in hand is done in the order in which it came.
    for (const open of this.line.open.toSorted((one, other) => other.entered - one.entered)) this.find(open);
    for (const stage of this.waiting.keys()) this.handOut(stage);
    for (let due = this.events.next(); due && due.at < this.until; due = this.events.next()) {
      this.now = due.at;
      this.happen(due.event);
    }
    return this.tally.run(
      this.people,
      this.waiting.map(({ size }) => size),
    );
  }

  private happen(event: DueEvent): void {
    switch (event.kind) {
      case 'arrival':
        this.awaitArrival(event.stage);
        this.come(event.stage);
        break;
      case 'day':
        this.awaitDay(event.person);
        this.handOutTo(event.person);
        break;
      case 'answer':
        this.answer(this.held(event.lead));
        break;
      case 'end':
        this.end(this.held(event.lead));
    }
  }

  private awaitArrival(stage: number): void {
    const [clock, fraction] = [this.arrivals[stage], this.coming[stage]];
    const next =
      clock && fraction ? clock.momentOf(clock.upTo(this.now) + drawWaiting(fraction, 1)) : Infinity;
    // What is rounded must not lead back in time.
    this.events.add(Math.max(next, this.now), { kind: 'arrival', stage });
  }

  private awaitDay(person: number): void {
    this.events.add(this.people[person]?.clock.beginsNext(this.now) ?? Infinity, { kind: 'day', person });
  }

  /** A lead that is there when all begins. Nobody knows how much of its work is done: any part, as likely as any other. */
  private find({ stage, person, came, entered }: OpenLead): void {
    const lead = this.newLead(-came, this.chance.leadKey(FOUND, this.leads));
    lead.enter(stage, -entered);
    this.tally.found(lead);
    this.tell(lead, { kind: 'entered' });
    if (person === null) return this.wait(lead, -entered);
    this.give(lead, person, -entered);
    const held = this.held(lead);
    const left = lead.fate() * drawWork(lead.fate, held.terms);
    this.begin(held, left, drawPace(lead.fate, held.stage.pace, entered));
  }

  private come(stage: number): void {
    const count = (this.counts[stage] = (this.counts[stage] ?? 0) + 1);
    const lead = this.newLead(this.now, this.chance.leadKey(stage, count));
    this.tally.came(this.now);
    this.enter(lead, stage);
  }

  private newLead(came: number, key: number): LeadUnderWay {
    this.leads += 1;
    return new LeadUnderWay(this.leads, came, key);
  }

  private enter(lead: LeadUnderWay, stage: number, isSentBack = false): void {
    lead.enter(stage, this.now);
    this.tally.entered(lead);
    this.tell(lead, { kind: 'entered' });
    this.place(lead, isSentBack ? lead.workedBefore() : null);
  }

  private place(lead: LeadUnderWay, preferred: number | null = null): void {
    if (this.seats.isDeclinedByAll(lead)) lead.order();
    const person = this.routed(lead, preferred);
    if (person === null) this.wait(lead);
    else this.offer(lead, person);
  }

  private routed(lead: LeadUnderWay, preferred: number | null = null): number | null {
    const { stage, key } = lead;
    if (!this.seats.hasRoom(stage)) return null;
    const candidates = this.seats.candidates(lead, this.now);
    return this.settings.route({ lead: key, stage, at: this.now, candidates, preferred });
  }

  private wait(lead: LeadUnderWay, since = this.now): void {
    lead.waitsSince = since;
    this.waiting[lead.stage]?.add(lead);
    this.tell(lead, { kind: 'waits' });
  }

  private offer(lead: LeadUnderWay, person: number): void {
    this.give(lead, person, this.now);
    const { mean } = this.held(lead).terms.answer;
    const hours = drawWaiting(lead.answers, mean);
    const answered = this.people[person]?.answersAt(this.now, hours) ?? Infinity;
    this.events.add(answered, { kind: 'answer', lead });
  }

  private give(lead: LeadUnderWay, person: number, at: number): void {
    this.seats.change(lead.stage, person, 1);
    lead.give(person, at);
    this.tell(lead, { kind: 'offered', person });
  }

  private answer(held: Held): void {
    const { lead, person, stage, terms } = held;
    // Drawn in any case, so that whoever is asked next answers the same in every line.
    const isWilling = lead.answers() >= terms.answer.declines;
    if (lead.isOrdered || isWilling)
      return this.begin(held, drawWork(lead.fate, terms), drawPace(lead.fate, stage.pace));
    this.seats.change(lead.stage, person, -1);
    lead.decline(person);
    this.tell(lead, { kind: 'declined', person });
    this.place(lead);
    this.handOutTo(person);
  }

  /** A lead is accepted, with so many hours of work, by a customer who takes so long. */
  private begin({ lead, person }: Held, hours: number, pace: number): void {
    const work = this.people[person]?.takeOn(this.now, hours);
    if (!work) return;
    this.tell(lead, { kind: 'accepted', person, work });
    this.events.add(Math.max(lead.offered + pace, work.until), { kind: 'end', lead });
  }

  private end({ lead, person, stage: { sentBack }, terms: { chance } }: Held): void {
    const { stage } = lead;
    const isLast = stage === this.line.stages.length - 1;
    const end = drawEnd(lead.fate, { chance, sentBack, isFirst: stage === 0, isLast });
    this.tally.left(lead, person, { at: this.now, end });
    this.seats.change(stage, person, -1);
    this.tell(lead, { kind: 'left', person, end });
    lead.leave(person, this.now);
    if (end === 'forward') this.enter(lead, stage + 1);
    if (end === 'sent back') this.enter(lead, stage - 1, true);
    this.handOutTo(person);
  }

  /** Somebody has a seat, or begins his day: he gets what waits for him, nearer to the end first, where a lead is worth more. */
  private handOutTo(person: number): void {
    for (const stage of this.stagesOf[person] ?? []) this.handOut(stage);
  }

  /** The oldest first, until nobody takes it; who has declined one may take what waits behind it. */
  private handOut(stage: number): void {
    const waiting = this.waiting[stage];
    let place = 0;
    for (let lead = waiting?.at(place); lead; lead = waiting?.at(place)) {
      const person = this.routed(lead);
      if (person === null && lead.barred.length === 0) return;
      if (person === null) place += 1;
      else {
        waiting?.take(place);
        lead.queued += this.now - lead.waitsSince;
        this.offer(lead, person);
      }
    }
  }

  private held(lead: LeadUnderWay): Held {
    const stage = this.line.stages[lead.stage];
    const terms = stage?.people[lead.person ?? -1];
    if (lead.person === null || !stage || !terms)
      throw new RangeError(`lead ${lead.number}: nobody has it at stage ${lead.stage}`);
    return { lead, person: lead.person, stage, terms };
  }

  private tell({ number: lead, stage }: LeadUnderWay, what: WhatHappens): void {
    this.settings.watch?.({ at: this.now, lead, stage, ...what });
  }
}
