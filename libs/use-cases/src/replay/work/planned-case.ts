import type { Instant } from '#conveyor';
import type { WorkCase, WorkItem, WorkMove, WorkStage, WorkStretch } from '../work-history.ts';
import type { WorkedVisit } from './worked-visit.ts';

/** One stretch of work that is to be done, not before so much time has passed since the one before it ended. */
export type PlannedStretch = Readonly<{ pauseMs: number; lengthMs: number }>;

/** One visit at a stage: how the case comes there, the work that it takes, and how it was done when it was recorded. */
export type PlannedVisit = Readonly<{
  stage: WorkStage;
  move: Exclude<WorkMove, 'again'>;
  stretches: readonly PlannedStretch[];
  recorded: WorkedVisit;
}>;

/** What is to become of a case, whoever works at it; `end` null: it is still open when the log ends. */
export type PlannedCase = Readonly<{
  key: string;
  arrivesAt: Instant;
  visits: readonly PlannedVisit[];
  end: 'won' | 'lost' | null;
}>;

/** How long a stretch takes at a stage when nobody knows, because it lay open over night. */
export type UsualLength = (stage: WorkStage) => number;

const NO_WORK: readonly PlannedStretch[] = [{ pauseMs: 0, lengthMs: 0 }];

/**
 * What is to become of a case; undefined when it never came to anybody. An item that was queued anew at the same stage is
 * more work of the same visit: whoever works queues it himself a moment before he completes his own, as he would note down
 * another call. So the time between two items is a pause, as the time between two stretches of one is. An item on
 * which nobody ever started is looked at for no time and moves on.
 */
export function planCase({ key, items, end }: WorkCase, usualLength: UsualLength): PlannedCase | undefined {
  const arrivesAt = items[0]?.queuedAt;
  if (arrivesAt === undefined) return undefined;
  const visits = visitsOf(items).map((some) => planVisit(key, some, usualLength));
  return { key, arrivesAt, visits, end: end?.outcome ?? null };
}

type Items = readonly [WorkItem, ...WorkItem[]];

function visitsOf(items: readonly WorkItem[]): readonly Items[] {
  const visits: [WorkItem, ...WorkItem[]][] = [];
  for (const item of items) {
    const last = visits.at(-1);
    if (item.move === 'again' && last) last.push(item);
    else visits.push([item]);
  }
  return visits;
}

function planVisit(lead: string, items: Items, usualLength: UsualLength): PlannedVisit {
  const [{ stage, move, queuedAt }] = items;
  const stretches = items.flatMap((item) => item.stretches).toSorted((a, b) => a.startedAt - b.startedAt);
  const lengthOf = (stretch: WorkStretch): number =>
    stretch.isLeftOpen ? usualLength(stage) : stretch.completedAt - stretch.startedAt;
  const planned = stretches.map((stretch, index) => ({
    pauseMs: pauseBefore(stretch, stretches[index - 1]),
    lengthMs: lengthOf(stretch),
  }));
  return {
    stage,
    move: move === 'again' ? 'enter' : move,
    stretches: planned.length > 0 ? planned : NO_WORK,
    recorded: {
      lead,
      stage,
      queuedAt,
      startedAt: stretches[0]?.startedAt ?? null,
      work: stretches.map((stretch) => ({ person: stretch.employee, lengthMs: lengthOf(stretch) })),
    },
  };
}

/** What somebody forgot to complete in the evening went on until then, as far as anybody knows. */
function pauseBefore({ startedAt }: WorkStretch, before: WorkStretch | undefined): number {
  if (!before) return 0;
  return Math.max(0, startedAt - (before.isLeftOpen ? before.startedAt : before.completedAt));
}
