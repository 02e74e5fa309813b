import type { Instant } from '#conveyor';

/**
 * The stages of the loan applications in the order in which a case leaves them for good: of two stages the one whose
 * last item is queued first in most of the cases that have both. (By the first item incomplete files would come after
 * validating, which finds them; so looking for papers is a return, and the way back to validating an advance.)
 */
export const WORK_STAGES = ['leads', 'completing', 'offers', 'fraud', 'files', 'validating'] as const;

export type WorkStage = (typeof WORK_STAGES)[number];

/** One stretch of work at an item, from a START to its COMPLETE. */
export type WorkStretch = Readonly<{
  /** Null: not recorded, and nothing beside it tells. */
  employee: string | null;
  startedAt: Instant;
  completedAt: Instant;
  /** It goes over a midnight: forgotten in the evening and ended by the system, so how long it took is not known. */
  isLeftOpen: boolean;
}>;

/** How a case came to an item: as its first, to a later stage, to the same one again, or back to an earlier one. */
export type WorkMove = 'enter' | 'advance' | 'again' | 'return';

/**
 * One piece of work that was queued at a stage, and what was done about it until the stage was left or queued anew. Who
 * works at an item queues the next one a second or two before he completes his own: the next one's `queuedAt` is the
 * moment of the move.
 */
export type WorkItem = Readonly<{
  stage: WorkStage;
  move: WorkMove;
  queuedAt: Instant;
  /** Null: nobody ever started on it. */
  startedAt: Instant | null;
  /** The last COMPLETE, also one of the system that only closed what lay open. Null: it still lies in the queue. */
  completedAt: Instant | null;
  /** All stretches together, without those left open. */
  workedMs: number;
  /** Who worked longest at it; of equals, who did so last. Null: nobody, or nobody who is recorded. */
  employee: string | null;
  stretches: readonly WorkStretch[];
}>;

/** How a case ended; `employee` null: by the system. */
export type WorkEnd = Readonly<{ at: Instant; outcome: 'won' | 'lost'; employee: string | null }>;

/** An application. Without items when the system declined it at once; `end` null: still open when the log ends. */
export type WorkCase = Readonly<{
  key: string;
  amount: number | null;
  arrivedAt: Instant;
  items: readonly WorkItem[];
  end: WorkEnd | null;
}>;

/** A person of the log: at which stages he worked, and every moment at which he surely did something, in order. */
export type WorkPerson = Readonly<{
  key: string;
  stages: readonly WorkStage[];
  moments: readonly Instant[];
}>;

/** What is odd in a log of work, was dealt with as said, and is counted. */
export const WORK_ODDITIES = [
  /** A row whose moment is none: left out. */
  'BAD_MOMENT',
  /** A row of an activity or a transition that is no part of the line: left out. */
  'UNKNOWN_ROW',
  /** An amount that is no number: null. */
  'BAD_AMOUNT',
  /** A row that stands after a later one of its case: put in its place. */
  'OUT_OF_ORDER',
  /** COMPLETE of what nobody had started: the system closes an item, in the name of who had it last. No work, no act of his. */
  'COMPLETE_WITHOUT_START',
  /** START that was never completed, or was started once more: no work is counted. */
  'START_WITHOUT_COMPLETE',
  /** START at a stage that was never queued: queued when it was started. */
  'SCHEDULE_MISSING',
  /** An item that was queued anew while somebody worked at it: his stretch belongs to the item before. */
  'QUEUED_WHILE_WORKED',
  /** An item on which nobody ever started. */
  'NEVER_STARTED',
  /** An item with stretches of several people, as far as they are known. */
  'SEVERAL_PEOPLE',
  /** A stretch that ends on another day than it began: see isLeftOpen. */
  'LEFT_OPEN',
  /** A stretch without length: kept. */
  'ZERO_LENGTH',
  /** A stretch that one person started and another completed: it is the other's. */
  'CHANGED_HANDS',
  /** A stretch without a person in which one person alone decided something of the case: it is his. */
  'PERSON_FOUND',
  /** A stretch without a person, for good. */
  'PERSON_UNKNOWN',
  /** Work in the name of the system: nobody's. */
  'SYSTEM_WORKED',
  /** An item worked at after one that was queued later: both are kept. */
  'WORKED_OUT_OF_TURN',
  /** START or SCHEDULE after the case had ended: left out, with what completes it. */
  'AFTER_END',
  /** A second end that says something else: the first one counts. */
  'ENDED_TWICE',
] as const;

export type WorkOddity = (typeof WORK_ODDITIES)[number];

/** Everything that a log says about who worked when at what. */
export type WorkHistory = Readonly<{
  /** In order, with their names in the language of the reader. */
  stages: readonly Readonly<{ stage: WorkStage; name: string }>[];
  cases: readonly WorkCase[];
  people: readonly WorkPerson[];
  /** The first and the last moment of the log. */
  from: Instant;
  until: Instant;
  rows: number;
  oddities: Readonly<Record<WorkOddity, number>>;
}>;
