import { DAY, type Instant } from '#conveyor';
import type { Interval } from '#conveyor/hours';
import { Agenda } from '../../demo/agenda.ts';
import type { LeadInPlay } from './lead-in-play.ts';

/** Something that happens on the floor. */
export type FloorEvent = Readonly<{ at: Instant }> &
  Readonly<
    | { kind: 'comes'; lead: LeadInPlay }
    | { kind: 'opens' | 'closes'; person: string }
    /** The pause before the next stretch of a lead is over. */
    | { kind: 'ready'; lead: LeadInPlay }
    | { kind: 'done'; person: string; lead: LeadInPlay }
  >;

/** What somebody has not begun he gives away at closing if it would wait for him longer than that. */
const WAITS_NEW = DAY;
/** What he has begun may wait for him longer; a weekend is sixty hours. */
const WAITS_BEGUN = 3 * DAY;

type Person = {
  readonly days: readonly Interval[];
  /** How often he has opened. */
  opened: number;
  isAtWork: boolean;
  works: LeadInPlay | null;
  readonly holds: Set<LeadInPlay>;
};

/**
 * Who is at work and works at what: everybody one lead after the other, and of those that he holds the one that has been
 * ready for longest. A stretch begins only in his own hours and is not broken off when they end. Knows nothing of the line,
 * which decides who holds what.
 */
export class Floor {
  private readonly agenda = new Agenda<FloorEvent>();
  private readonly people: ReadonlyMap<string, Person>;

  constructor(people: readonly Readonly<{ key: string; days: readonly Interval[] }>[]) {
    this.people = new Map(
      people.map(({ key, days }) => [
        key,
        { days, opened: 0, isAtWork: false, works: null, holds: new Set<LeadInPlay>() },
      ]),
    );
    for (const { key, days } of people) {
      for (const { from, until } of days) {
        this.agenda.note({ kind: 'opens', at: from, person: key });
        this.agenda.note({ kind: 'closes', at: until, person: key });
      }
    }
  }

  /** A lead will come when its plan says so. */
  expect(lead: LeadInPlay): void {
    this.agenda.note({ kind: 'comes', at: lead.plan.arrivesAt, lead });
  }

  /** What happens next; undefined when nothing will any more. */
  next(): FloorEvent | undefined {
    return this.agenda.next();
  }

  /** Somebody has the lead from now on, or nobody; who had it before does not. */
  give(lead: LeadInPlay, holder: string | null, at: Instant): void {
    if (lead.holder !== null) this.person(lead.holder).holds.delete(lead);
    lead.holder = holder;
    if (holder === null) return;
    this.person(holder).holds.add(lead);
    if (lead.readyAt <= at) this.beginAt(holder, at);
  }

  /** Somebody comes to work. */
  open(key: string, at: Instant): void {
    const person = this.person(key);
    person.opened += 1;
    person.isAtWork = true;
    this.beginAt(key, at);
  }

  /** Somebody goes; gives the leads that would wait for him too long, from when their next stretch is due until he is back. */
  close(key: string, at: Instant): readonly LeadInPlay[] {
    const person = this.person(key);
    person.isAtWork = false;
    const back = person.days[person.opened]?.from ?? Infinity;
    return [...person.holds].filter((lead) => {
      const waits = back - Math.max(at, lead.readyAt);
      return lead !== person.works && waits > (lead.startedAt === null ? WAITS_NEW : WAITS_BEGUN);
    });
  }

  /** The pause of a lead is over: its holder begins unless something else keeps him. */
  ready(lead: LeadInPlay, at: Instant): void {
    if (lead.holder !== null) this.beginAt(lead.holder, at);
  }

  /** A stretch is done. True when the visit is: then nobody has the lead until the line says who. */
  done(key: string, lead: LeadInPlay, at: Instant): boolean {
    this.person(key).works = null;
    const goesOn = lead.finish(at);
    if (goesOn) this.agenda.note({ kind: 'ready', at: lead.readyAt, lead });
    else this.give(lead, null, at);
    return !goesOn;
  }

  /** Somebody begins at the lead that has been ready for longest, if he is at work, free, and has one. */
  beginAt(key: string, at: Instant): void {
    const person = this.person(key);
    if (!person.isAtWork || person.works) return;
    let first: LeadInPlay | undefined;
    for (const lead of person.holds) {
      if (lead.readyAt <= at && (!first || lead.readyAt < first.readyAt)) first = lead;
    }
    if (!first) return;
    person.works = first;
    this.agenda.note({ kind: 'done', at: at + first.begin(at), person: key, lead: first });
  }

  private person(key: string): Person {
    const found = this.people.get(key);
    if (!found) throw new RangeError(`Nobody of the floor is ${key}`);
    return found;
  }
}
