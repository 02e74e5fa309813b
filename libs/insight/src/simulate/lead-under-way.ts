import type { Fraction } from '../chance.ts';
import { answersOf, fateOf } from './run-chance.ts';

type Visit = Readonly<{ person: number; stage: number; at: number }>;

/** An open lead of a simulated line, and the stay at a stage that it is in. */
export class LeadUnderWay {
  stage = 0;
  /** When it came to the stage. */
  entered: number;
  /** Who has it; null: it waits. */
  person: number | null = null;
  /** When it was offered to who has it: the customer's pace begins there. */
  offered = 0;
  /** How long it has waited in the queue of this stage; since when it waits now. */
  queued = 0;
  waitsSince = 0;
  /** Who has declined it at this stage. */
  barred: readonly number[] = [];
  isOrdered = false;
  /** What becomes of it at this stay, and how those answer to whom it is offered. */
  fate: Fraction = noFate;
  answers: Fraction = noFate;
  private stays = 0;
  private readonly visits: Visit[] = [];

  constructor(
    readonly number: number,
    /** When it came into the line. */
    readonly came: number,
    /** Its name in every line that has the same chances. */
    readonly key: number,
  ) {
    this.entered = came;
  }

  enter(stage: number, at: number): void {
    this.stage = stage;
    this.entered = at;
    this.queued = 0;
    this.barred = [];
    this.isOrdered = false;
    this.stays += 1;
    this.fate = fateOf(this.key, stage, this.stays);
    this.answers = answersOf(this.key, stage, this.stays);
  }

  give(person: number, at: number): void {
    this.person = person;
    this.offered = at;
  }

  decline(person: number): void {
    this.person = null;
    this.barred = [...this.barred, person];
  }

  /** All have declined it, so somebody is told to take it: whoever it is given to now accepts it. */
  order(): void {
    this.barred = [];
    this.isOrdered = true;
  }

  leave(person: number, at: number): void {
    this.visits.push({ person, stage: this.stage, at });
    this.person = null;
  }

  /** Who had it last at its stage, before it went on and was sent back. */
  workedBefore(): number | null {
    return this.visits.findLast(({ stage }) => stage === this.stage)?.person ?? null;
  }

  /** When somebody had to do with it last. */
  knownSince(person: number): number | null {
    return this.visits.findLast((visit) => visit.person === person)?.at ?? null;
  }
}

/** A lead has no fate before it comes to a stage. */
function noFate(): never {
  throw new RangeError('a lead is at no stage yet');
}
