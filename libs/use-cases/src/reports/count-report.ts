import type { ReportPeriod } from '#conveyor';
import { mayOnDepartment, type Actor } from '#conveyor/access';
import { dayAfter, dayTime } from '#conveyor/hours';
import {
  FigureReader,
  happenedLossesOf,
  happenedOf,
  longestWaitsOf,
  reportFunnelsOf,
  type Connection,
  type FigureFrame,
  type FigureRow,
  type HappenedRow,
  type LongestRow,
  type ReasonRow,
  type ReportPerson,
} from '#database';
import { funnelReport, isEmptyReport, type FunnelReport, type StageHappened } from '#insight';

type Days = Pick<ReportPeriod, 'firstDay' | 'lastDay'>;

/** What was counted of a funnel in some days: of everybody, or of what one person did. */
export type CountedFunnel = Readonly<{
  whole: FunnelReport;
  own: (employeeId: string) => FunnelReport;
}>;

const A_WEEK_EARLIER = -7;

/** Counts what a report says of a funnel: what happened in the days, and what became of the visits that began in them. */
export async function countFunnel(
  connection: Connection,
  funnelId: string,
  { firstDay, lastDay }: Days,
): Promise<CountedFunnel | undefined> {
  const reader = new FigureReader(connection);
  const frame = await reader.frame(funnelId);
  if (!frame) return undefined;
  const stageIds = frame.stages.map(({ id }) => id);
  const days = stretchOf(frame.timeZone, { firstDay, lastDay });
  const earlier = stretchOf(frame.timeZone, {
    firstDay: dayAfter(firstDay, A_WEEK_EARLIER),
    lastDay: dayAfter(lastDay, A_WEEK_EARLIER),
  });
  const read: Read = {
    frame,
    days: { firstDay, lastDay },
    now: await happenedOf(connection, stageIds, days),
    losses: await happenedLossesOf(connection, stageIds, days),
    before: await happenedOf(connection, stageIds, earlier),
    figures: (await reader.people({ stageIds, from: firstDay, until: dayAfter(lastDay, 1) })).figures,
    longest: await longestWaitsOf(connection, stageIds),
  };
  return {
    whole: reportOf(read, null),
    own: (employeeId) => reportOf(read, employeeId),
  };
}

/** Whether somebody reads of himself alone: he neither heads the department nor sees its leads. */
export function readsOwnAlone(actor: Actor, departmentId: string, person: ReportPerson | undefined): boolean {
  return person?.isHead !== true && !mayOnDepartment(actor, 'leads.read', departmentId);
}

/** A report of each funnel of a department of which there is something to tell, by name; `ownOf` null: of everybody. */
export async function countReports(
  connection: Connection,
  departmentId: string,
  days: Days,
  ownOf: string | null,
): Promise<readonly FunnelReport[]> {
  const reports: FunnelReport[] = [];
  for (const funnelId of await reportFunnelsOf(connection, departmentId)) {
    const counted = await countFunnel(connection, funnelId, days);
    const report = ownOf === null ? counted?.whole : counted?.own(ownOf);
    if (report && !isEmptyReport(report)) reports.push(report);
  }
  return reports;
}

type Read = Readonly<{
  frame: FigureFrame;
  days: Days;
  now: readonly HappenedRow[];
  losses: readonly ReasonRow[];
  before: readonly HappenedRow[];
  figures: readonly FigureRow[];
  longest: readonly LongestRow[];
}>;

/** `employeeId` null: of everybody. */
function reportOf({ frame, days, ...read }: Read, employeeId: string | null): FunnelReport {
  const isMeant = (row: Readonly<{ employeeId: string | null }>): boolean =>
    employeeId === null || row.employeeId === employeeId;
  const isOwn = employeeId !== null;
  const losses = read.losses.filter(isMeant);
  const happened = (rows: readonly HappenedRow[]): readonly StageHappened[] =>
    rows.filter(isMeant).map(({ stageId, began, got, advanced, won, lost }) => {
      return { stageId, came: isOwn ? got : began, advanced, won, lost, losses: [] };
    });
  const now = [
    ...happened(read.now),
    ...losses.map(({ stageId, reason, count }) => ({ ...NOTHING, stageId, losses: [{ reason, count }] })),
  ];
  return funnelReport({
    funnel: frame.funnel,
    days,
    isOwn,
    stages: frame.stages.filter(({ isArchived }) => !isArchived),
    now,
    before: happened(read.before),
    tallies: read.figures.filter(isMeant),
    longest: longestOf(frame, read.longest.filter(isMeant), isOwn),
  });
}

const NOTHING = { came: 0, advanced: 0, won: 0, lost: 0 };

function longestOf(
  { stages }: FigureFrame,
  rows: readonly LongestRow[],
  isOwn: boolean,
): FunnelReport['longest'] {
  const since = (row: LongestRow): number => (isOwn ? row.heldSince : row.standsSince);
  const [first] = rows.toSorted((one, other) => since(one) - since(other));
  const stage = stages.find(({ id }) => id === first?.stageId);
  return first && stage ? { stage: stage.name, since: since(first) } : null;
}

function stretchOf(timeZone: string, { firstDay, lastDay }: Days) {
  const [first, last] = [dayTime(timeZone, firstDay), dayTime(timeZone, lastDay)];
  if (!first || !last) throw new RangeError(`There are no days ${firstDay} to ${lastDay}`);
  return { from: first.from, until: last.until };
}
