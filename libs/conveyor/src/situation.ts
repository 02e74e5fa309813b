import type { Acquaintance, Barred, Specialist } from './candidate.ts';
import type { Desk } from './desk.ts';
import { steadyAvailability } from './hours/steady-availability.ts';
import { DAY, type Instant } from './instant.ts';
import type { Listener } from './notice.ts';
import { unfit } from './routing/fits.ts';
import { rampAt } from './routing/ramp.ts';
import { NOTHING_LEARNED, type Learned } from './routing/learning.ts';
import type { Roster, Terms, Worker } from './routing/roster.ts';
import type { Turn } from './routing/turn.ts';
import type { Stage } from './stage.ts';

/** What changes with every move, read at one moment: where a lead is, and what its next specialists have to do. */
export type Situation = Pick<
  Desk,
  'lead' | 'visit' | 'visits' | 'handoff' | 'activities' | 'workedBefore' | 'failedOffers'
> &
  Readonly<{
    /** The stage that the move leads to; null when it leads nowhere. */
    stageId: string | null;
    loads: Loads;
    /** From whom a person took the lead, and when, when it waits in a queue because of that; null else. */
    takenFrom: Readonly<{ employeeId: string; at: Instant }> | null;
    /** Whom the lead is not for, at that stage. */
    barred: Readonly<Record<string, Barred>>;
    /** Who had to do with it before; nobody where the policy does not ask. */
    acquaintances: Readonly<Record<string, Acquaintance>>;
    turn: Turn;
    /** What its last month of learning has come to, and when that month ends; null where it does not learn. */
    month: LearningMonth | null;
    /** Who watches the lead, by employee. */
    watchers: readonly string[];
  }>;

/**
 * How many open leads each specialist of a stage holds, by employee: there, and at all stages. Who holds none need not be
 * named, nor in all who has agreed on no number of those.
 */
export type Loads = Readonly<Record<'here' | 'inAll', Readonly<Record<string, number>>>>;

/** What a stage has spent on learning in a month that ends some time, or has ended. */
export type LearningMonth = Learned & Readonly<{ endsAt: Instant | null }>;

/** Who acts, when, and the lot: what neither the roster nor the storage knows. */
export type Present = Pick<Desk, 'actor' | 'now' | 'seed'>;

/**
 * Whoever had a lead taken from him is not given it back out of the queue at once: over a weekend, so that what is handed over on
 * a Friday for an absence from Monday on is not with him again a moment later. After that he is as good as anybody.
 */
const TAKEN_FOR = 3 * DAY;

function isTakenFrom(taken: Situation['takenFrom'], employeeId: string, now: Instant): boolean {
  return taken?.employeeId === employeeId && now - taken.at < TAKEN_FOR;
}

/** The desk on which a move is decided: what is agreed and what stands, at this moment. */
export function deskOn(roster: Roster, situation: Situation, present: Present): Desk {
  const { lead, visit, visits, handoff, activities, workedBefore, failedOffers, turn } = situation;
  const stages = roster.stages.get(lead.funnelId) ?? [];
  const department = roster.departments.get(lead.funnelId);
  return {
    lead,
    visit,
    visits,
    handoff,
    activities,
    workedBefore,
    failedOffers,
    turn,
    learned: learnedBy(situation.month, present.now),
    stages,
    lossReasons: roster.lossReasons.get(lead.funnelId) ?? [],
    specialists: specialistsOf(roster, situation, stages, present.now),
    heads: department?.heads ?? [],
    watchers: situation.watchers.flatMap((employeeId) => listener(roster.workers.get(employeeId))),
    hours: department?.hours ?? null,
    ...present,
  };
}

/** What was spent in a month is forgotten with its end. */
function learnedBy(month: LearningMonth | null, now: Instant): Learned {
  if (!month) return NOTHING_LEARNED;
  const { endsAt, spent, winShare } = month;
  return { spent: endsAt !== null && now < endsAt ? spent : 0, winShare };
}

/** Who has left is told nothing. */
function listener(worker: Worker | undefined): readonly Listener[] {
  return worker?.active ? [{ employeeId: worker.employeeId, channels: worker.channels }] : [];
}

function specialistsOf(
  roster: Roster,
  situation: Situation,
  stages: readonly Stage[],
  now: Instant,
): readonly Specialist[] {
  const stage = stages.find(({ id }) => id === situation.stageId);
  if (!stage) return [];
  return (roster.terms.get(stage.id) ?? []).flatMap((terms) => {
    const worker = roster.workers.get(terms.employeeId);
    return worker ? [specialistAt({ stage, terms, worker }, situation, now)] : [];
  });
}

function specialistAt(
  { stage, terms, worker }: Readonly<{ stage: Stage; terms: Terms; worker: Worker }>,
  { lead, loads, barred, takenFrom, acquaintances, turn }: Situation,
  now: Instant,
): Specialist {
  const { employeeId } = terms;
  const ramp = rampAt(terms.since, stage.rampWeeks, now);
  const { absent, worksNow, opensAt } = steadyAvailability(worker.hours, now);
  return {
    employeeId,
    rank: terms.rank,
    weight: terms.weight * ramp,
    ramp,
    capacity: terms.capacity,
    load: loads.here[employeeId] ?? 0,
    capacityInAll: worker.capacity,
    loadInAll: worker.capacity === null ? 0 : (loads.inAll[employeeId] ?? 0),
    active: worker.active,
    barred: barred[employeeId] ?? (isTakenFrom(takenFrom, employeeId, now) ? 'HELD_IT' : null),
    absent,
    worksNow,
    opensAt,
    unfit: unfit(terms.fits, lead.facts),
    knows: acquaintances[employeeId] ?? null,
    strength: terms.strength,
    credit: turn.credits[employeeId] ?? 0,
    stageId: stage.id,
    channels: worker.channels,
    hours: worker.hours,
    version: worker.version,
  };
}
