import type { Instant } from '#conveyor';
import {
  WORK_STAGES,
  type WorkItem,
  type WorkMove,
  type WorkOddity,
  type WorkStage,
  type WorkStretch,
} from './work-history.ts';

/** An item while its case is being read. */
export type ItemDraft = {
  readonly stage: WorkStage;
  readonly queuedAt: Instant;
  completedAt: Instant | null;
  readonly stretches: WorkStretch[];
};

/** The item that a draft comes to, after the one that was queued before it. */
export function itemOf(
  { stage, queuedAt, completedAt, stretches }: ItemDraft,
  before: ItemDraft | undefined,
  odd: (what: WorkOddity) => void,
): WorkItem {
  const worked = workedByPerson(stretches);
  if (worked.size > 1) odd('SEVERAL_PEOPLE');
  const startedAt = stretches[0]?.startedAt ?? null;
  if (startedAt === null) odd('NEVER_STARTED');
  return {
    stage,
    move: moveTo(stage, before?.stage),
    queuedAt,
    startedAt,
    completedAt,
    workedMs: stretches.reduce((total, stretch) => total + lengthOf(stretch), 0),
    employee: longest(worked),
    stretches,
  };
}

function moveTo(stage: WorkStage, before: WorkStage | undefined): WorkMove {
  if (before === undefined) return 'enter';
  if (stage === before) return 'again';
  return WORK_STAGES.indexOf(stage) > WORK_STAGES.indexOf(before) ? 'advance' : 'return';
}

/** How long each person worked, who came last at the end. */
function workedByPerson(stretches: readonly WorkStretch[]): ReadonlyMap<string, number> {
  const worked = new Map<string, number>();
  for (const stretch of stretches) {
    const { employee } = stretch;
    if (!employee) continue;
    const total = (worked.get(employee) ?? 0) + lengthOf(stretch);
    worked.delete(employee);
    worked.set(employee, total);
  }
  return worked;
}

function longest(worked: ReadonlyMap<string, number>): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [employee, total] of worked) {
    if (total < most) continue;
    found = employee;
    most = total;
  }
  return found;
}

function lengthOf({ startedAt, completedAt, isLeftOpen }: WorkStretch): number {
  return isLeftOpen ? 0 : completedAt - startedAt;
}
