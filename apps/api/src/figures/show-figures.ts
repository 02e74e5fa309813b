import type { EmployeeFigures, FunnelFigures, StageFigures } from '#contracts';
import type { Language } from '#conveyor';
import type { Days } from '#conveyor/hours';
import type { FigureFrame, FigureRow, LossRow, TimeRow } from '#database';
import {
  addHistograms,
  addTallies,
  conversion,
  ended,
  forward,
  open,
  quantile,
  QUANTILE_ERROR,
  shareInterval,
  type Tally,
} from '#insight';
import { formatDay, textsIn } from '#texts';

/** What was read of the figures of a funnel's stages. */
export type FiguresRead = Readonly<{
  figures: readonly FigureRow[];
  /** Of visits, by employee. */
  visitTimes: readonly TimeRow[];
  /** Of stays of leads at a stage; none where only somebody's own visits are shown. */
  stayTimes: readonly TimeRow[];
  losses: readonly LossRow[];
}>;

/** For whom they are shown: the days, with which they are compared, and whose visits only. */
export type FiguresAsked = Readonly<{
  days: Days;
  before: Days;
  ownOf: string | null;
  language: Language;
}>;

/** The figures of a funnel, stage by stage; a stage that is archived is there only where it has some. */
export function showFigures(frame: FigureFrame, read: FiguresRead, asked: FiguresAsked): FunnelFigures {
  const { days, before, ownOf, language } = asked;
  const { from, until } = days;
  const t = textsIn(language);
  const period = { from: formatDay(language, from), until: formatDay(language, until) };
  const own = ownOf === null ? read : ownOnly(read, ownOf);
  return {
    funnel: frame.funnel,
    from,
    until,
    before,
    timeZone: frame.timeZone,
    rule: [t('figures.rule', period), ...(ownOf === null ? [] : [t('figures.rule.own')])].join(' '),
    isOwn: ownOf !== null,
    timeError: QUANTILE_ERROR,
    stages: frame.stages
      .map((stage) => showStage(frame, stage, own))
      .filter(({ isArchived, entered }) => !isArchived || entered > 0),
  };
}

function ownOnly({ figures, visitTimes, losses }: FiguresRead, employeeId: string): FiguresRead {
  const isHis = (row: Readonly<{ employeeId: string | null }>): boolean => row.employeeId === employeeId;
  return {
    figures: figures.filter(isHis),
    visitTimes: visitTimes.filter(isHis),
    stayTimes: [],
    losses: losses.filter(isHis),
  };
}

function showStage(
  frame: FigureFrame,
  { isArchived, ...stage }: FigureFrame['stages'][number],
  read: FiguresRead,
): StageFigures {
  const isHere = (row: Readonly<{ stageId: string }>): boolean => row.stageId === stage.id;
  const [figures, losses] = [read.figures.filter(isHere), read.losses.filter(isHere)];
  const visitTimes = read.visitTimes.filter(isHere);
  const people = [...frame.people, null];
  return {
    stage,
    isArchived,
    ...counted(frame, addTallies(figures), losses),
    time: timesOf(read.stayTimes.filter(isHere)),
    employees: people.flatMap((employee): EmployeeFigures[] => {
      const isHis = (row: Readonly<{ employeeId: string | null }>): boolean =>
        row.employeeId === (employee?.id ?? null);
      const tally = figures.find(isHis);
      if (!tally) return [];
      return [
        { employee, ...counted(frame, tally, losses.filter(isHis)), time: timesOf(visitTimes.filter(isHis)) },
      ];
    }),
  };
}

function counted({ lossReasons }: FigureFrame, tally: Tally, losses: readonly LossRow[]) {
  const { entered, first, again, advanced, won, lost, returned, handedOn } = tally;
  const share = conversion(tally);
  const reasons = new Map<string | null, number>();
  for (const { lossReasonId, count } of losses)
    reasons.set(lossReasonId, (reasons.get(lossReasonId) ?? 0) + count);
  return {
    entered,
    first,
    again,
    advanced,
    won,
    lost,
    returned,
    handedOn,
    open: open(tally),
    ended: ended(tally),
    conversion: share === undefined ? null : { share, ...shareInterval(forward(tally), ended(tally)) },
    losses: [...reasons]
      .map(([id, count]) => ({ reason: lossReasons.find((reason) => reason.id === id) ?? null, count }))
      .sort((one, other) => other.count - one.count),
  };
}

function timesOf(rows: readonly TimeRow[]): EmployeeFigures['time'] {
  const histogram = addHistograms(rows.map(({ bucket, count }) => new Map([[bucket, count]])));
  const [medianMs, p90Ms] = [quantile(histogram, 0.5), quantile(histogram, 0.9)];
  return medianMs === undefined || p90Ms === undefined ? null : { medianMs, p90Ms };
}
