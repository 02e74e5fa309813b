import { MINUTE, type ActivityKind, type ActivityNorm, type ActivityOutcome, type Instant } from '#conveyor';
import type { LineLead, LineVisit } from '#conveyor/line';
import { isWorkingAt } from '#conveyor/hours';
import type { PastActivity } from '#database';
import type { Department } from './department.ts';
import type { Dice } from './dice.ts';

/** What is done at a stage: how often at most, how likely it comes about, and how long it takes then. */
type Habit = Readonly<{ kind: ActivityKind; most: number; luck: number; minutes: number }>;

const DURATION_SPREAD = 0.6;
/** Nobody picks up for longer. */
const RINGS_SECONDS = 30;

/** Stage by stage of the demo funnel, from the first contact to the payment. */
const HABITS: readonly Habit[] = [
  { kind: 'call', most: 3, luck: 0.55, minutes: 4 },
  { kind: 'call', most: 2, luck: 0.75, minutes: 9 },
  { kind: 'meeting', most: 1, luck: 0.85, minutes: 45 },
  { kind: 'call', most: 2, luck: 0.8, minutes: 12 },
  { kind: 'email', most: 2, luck: 1, minutes: 0 },
  { kind: 'call', most: 1, luck: 0.8, minutes: 5 },
];

const OUTCOMES: Readonly<Record<ActivityKind, readonly [done: ActivityOutcome, tried: ActivityOutcome]>> = {
  call: ['connected', 'no_answer'],
  meeting: ['held', 'no_show'],
  presentation: ['held', 'no_show'],
  email: ['sent', 'sent'],
};

/** What is asked at a stage of each of its specialists: with what they have to do some are ahead and some are behind. */
const ASKED: readonly (Pick<ActivityNorm, 'kind' | 'period' | 'count'> & Readonly<{ stage: number }>)[] = [
  { stage: 0, kind: 'call', period: 'day', count: 4 },
  { stage: 1, kind: 'call', period: 'day', count: 3 },
  { stage: 2, kind: 'meeting', period: 'week', count: 5 },
];

/** The norms of the demo department. */
export function demoNorms({ stored }: Department): readonly ActivityNorm[] {
  return ASKED.flatMap(({ stage, ...norm }) => {
    const stageId = stored.stages[stage]?.id;
    return stageId === undefined ? [] : [{ ...norm, stageId, role: null }];
  });
}

/** What the people of the demo did for their leads while they held them, in their hours, up to `now`. */
export function demoActivities(
  department: Department,
  leads: readonly LineLead[],
  { dice, newId, now }: Readonly<{ dice: Dice; newId: (at: Instant) => string; now: Instant }>,
): readonly PastActivity[] {
  const places = new Map(department.stored.stages.map(({ id }, place) => [id, place]));
  return leads.flatMap(({ id: leadId, visits }) =>
    visits.flatMap((visit) => {
      const habit = HABITS[places.get(visit.stageId) ?? 0];
      if (!habit) return [];
      return momentsOf(visit, habit, { department, dice, now }).map((at): PastActivity => {
        const isDone = dice.chance(habit.luck);
        const [done, tried] = OUTCOMES[habit.kind];
        return {
          id: newId(at),
          leadId,
          visitId: visit.id,
          stageId: visit.stageId,
          employeeId: visit.employeeId,
          kind: habit.kind,
          outcome: isDone ? done : tried,
          at,
          durationSeconds: secondsOf(habit, isDone, dice),
        };
      });
    }),
  );
}

/** When he did it: somewhen in the visit, as far as he was at work then. */
function momentsOf(
  { employeeId, enteredAt, end }: LineVisit,
  { most }: Habit,
  { department, dice, now }: Readonly<{ department: Department; dice: Dice; now: Instant }>,
): readonly Instant[] {
  const hours = employeeId === null ? undefined : department.hours.get(employeeId);
  if (!hours) return [];
  const until = end?.endedAt ?? now;
  return Array.from({ length: most }, () => enteredAt + Math.floor(dice.fraction() * (until - enteredAt)))
    .filter((at) => isWorkingAt(hours, at))
    .sort((one, other) => one - other);
}

function secondsOf({ kind, minutes }: Habit, isDone: boolean, dice: Dice): number | null {
  if (kind === 'email') return null;
  if (!isDone) return kind === 'call' ? Math.ceil(dice.fraction() * RINGS_SECONDS) : null;
  return Math.round((dice.logNormal(minutes, DURATION_SPREAD) * MINUTE) / 1_000);
}
