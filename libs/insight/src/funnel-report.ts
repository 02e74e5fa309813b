import { shareInterval } from './share-interval.ts';
import { addTallies, ended, forward, type Tally } from './tally.ts';

/** What happened in some days: leads that came, that were passed on to a later stage, won, and lost. */
export type Happened = Readonly<{ came: number; advanced: number; won: number; lost: number }>;

/** What happened at a stage, and for which reasons leads were lost there. */
export type StageHappened = Happened &
  Readonly<{ stageId: string; losses: readonly Readonly<{ reason: string | null; count: number }>[] }>;

/** How it went at a stage with the visits that began in the days of the report. */
export type ReportStage = Readonly<{
  name: string;
  colour: string;
  entered: number;
  ended: number;
  forward: number;
  lost: number;
  /** The 95 % interval of forward of ended; null: nothing has ended. */
  low: number | null;
  high: number | null;
}>;

/** What a report says of a funnel, or of what one person did in it. Names of stages and reasons are in it, of people and leads none. */
export type FunnelReport = Readonly<{
  funnel: Readonly<{ id: string; name: string }>;
  firstDay: string;
  lastDay: string;
  /** Whether it is about what its receiver did himself. */
  isOwn: boolean;
  now: Happened;
  /** The same days a week earlier: a Friday is no Monday. */
  before: Happened;
  /** Why most were lost; `reason` null: for none of the funnel's. */
  reasons: readonly Readonly<{ reason: string | null; count: number }>[];
  /** Where most were lost. */
  mostLost: Readonly<{ stage: string; count: number }> | null;
  /** Where a lead has waited longest, as it is in the moment of the report. */
  longest: Readonly<{ stage: string; since: number }> | null;
  stages: readonly ReportStage[];
}>;

export type ReportFacts = Readonly<{
  funnel: FunnelReport['funnel'];
  days: Readonly<{ firstDay: string; lastDay: string }>;
  isOwn: boolean;
  stages: readonly Readonly<{ id: string; name: string; colour: string }>[];
  now: readonly StageHappened[];
  before: readonly StageHappened[];
  /** Of the visits that began in the days. */
  tallies: readonly (Tally & Readonly<{ stageId: string }>)[];
  longest: FunnelReport['longest'];
}>;

/** More reasons nobody reads on a phone; the figures have all of them. */
const MOST_REASONS = 3;

/** Makes a report of what was counted. */
export function funnelReport({ funnel, days, isOwn, stages, ...read }: ReportFacts): FunnelReport {
  const lostBy = new Map<string | null, number>();
  for (const { reason, count } of read.now.flatMap(({ losses }) => losses))
    lostBy.set(reason, (lostBy.get(reason) ?? 0) + count);
  return {
    funnel,
    ...days,
    isOwn,
    now: sumOf(read.now),
    before: sumOf(read.before),
    reasons: [...lostBy]
      .map(([reason, count]) => ({ reason, count }))
      .sort((one, other) => other.count - one.count)
      .slice(0, MOST_REASONS),
    mostLost: mostLostOf(stages, read.now),
    longest: read.longest,
    stages: stages.map((stage) =>
      stageOf(
        stage,
        read.tallies.filter(({ stageId }) => stageId === stage.id),
      ),
    ),
  };
}

/** Whether there is anything to tell: what happened neither now nor a week earlier is no news. */
export function isEmptyReport({ now, before, stages }: FunnelReport): boolean {
  const hasHappened = [now, before].some(({ came, advanced, won, lost }) => came + advanced + won + lost > 0);
  return !hasHappened && stages.every(({ entered }) => entered === 0);
}

function sumOf(rows: readonly Happened[]): Happened {
  const sum = (count: keyof Happened): number => rows.reduce((all, row) => all + row[count], 0);
  return { came: sum('came'), advanced: sum('advanced'), won: sum('won'), lost: sum('lost') };
}

function mostLostOf(stages: ReportFacts['stages'], rows: readonly StageHappened[]): FunnelReport['mostLost'] {
  const lost = stages.map(({ id, name }) => ({
    stage: name,
    count: sumOf(rows.filter(({ stageId }) => stageId === id)).lost,
  }));
  const [most, second] = lost.toSorted((one, other) => other.count - one.count);
  // Of two that are alike neither is where most are lost.
  return most && most.count > (second?.count ?? 0) ? most : null;
}

function stageOf(
  { name, colour }: Readonly<{ name: string; colour: string }>,
  tallies: readonly Tally[],
): ReportStage {
  const tally = addTallies(tallies);
  const [all, onward] = [ended(tally), forward(tally)];
  const { low, high } = all === 0 ? { low: null, high: null } : shareInterval(onward, all);
  return { name, colour, entered: tally.entered, ended: all, forward: onward, lost: tally.lost, low, high };
}
