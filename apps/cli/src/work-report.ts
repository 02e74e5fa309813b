import { HOUR, type Policy } from '#conveyor';
import type { FunnelTally } from '#database';
import {
  quantile,
  workFigures,
  type PlayedWork,
  type WorkFigures,
  type WorkHistory,
  type WorkPlan,
} from '#use-cases';
import { aligned, type Console } from './console.ts';

/** What a play of a log came to, and what it is reported beside. */
export type WorkReport = Readonly<{
  history: WorkHistory;
  plan: WorkPlan;
  policy: Policy;
  played: PlayedWork;
  tally: FunnelTally;
}>;

/** The log's figures and the play's, and how long each person was at work. */
type Compared = WorkReport &
  Readonly<{ log: WorkFigures; play: WorkFigures; atWork: ReadonlyMap<string, number> }>;

/** Prints how a log went under a policy beside how it went itself; true when the leads stand where they are expected. */
export function printWork(report: WorkReport, console: Console): boolean {
  const { plan, played } = report;
  const recorded = plan.cases.flatMap(({ visits }) => visits.map((visit) => visit.recorded));
  const compared = {
    ...report,
    log: workFigures(recorded),
    play: workFigures(played.visits),
    atWork: new Map(
      plan.people.map(({ key, days }) => [key, days.reduce((sum, { from, until }) => sum + until - from, 0)]),
    ),
  };
  printWaits(compared, console);
  printLoads(compared, console);
  printKnowing(compared, console);
  printPeople(compared, console);
  return printEnds(report, console);
}

function printWaits({ history, plan, policy, log, play }: Compared, { t, out }: Console): void {
  const cells = ({ visits, medianMs, p90Ms }: WorkFigures['stages'][number]): string[] => [
    String(visits),
    hours(medianMs),
    hours(p90Ms),
  ];
  const head = [t('replay.work.visits'), t('replay.work.median'), t('replay.work.p90')];
  const rows = history.stages.map(({ stage, name }) => {
    const of = (figures: WorkFigures): string[] =>
      figures.stages.filter((each) => each.stage === stage).flatMap(cells);
    return [name, ...of(log), '|', ...of(play), String(plan.capacities.get(stage) ?? '')];
  });
  const heading = [t('replay.work.stage'), ...head, '|', ...head, t('replay.work.capacity')];
  out(`\n${t('replay.work.waits', { policy })}\n${table([heading, ...rows])}`);
}

function printLoads({ policy, log, play, atWork }: Compared, { t, out }: Console): void {
  const busy = ({ person, workedMs }: WorkFigures['people'][number]): number =>
    (100 * workedMs) / Math.max(1, atWork.get(person) ?? 0);
  const of = (figures: WorkFigures) => figures.people.filter(({ person }) => atWork.has(person));
  const row = (title: string, valueOf: (figures: WorkFigures['people'][number]) => number): string[] => [
    title,
    ...spreadOf(of(log).map(valueOf)),
    '|',
    ...spreadOf(of(play).map(valueOf)),
  ];
  const head = [
    t('replay.work.least'),
    t('replay.work.median'),
    t('replay.work.p90'),
    t('replay.work.most'),
    t('replay.work.spread'),
  ];
  const rows = [
    [t('replay.work.load'), ...head, '|', ...head],
    row(t('replay.work.items'), ({ items }) => items),
    row(t('replay.work.hours'), ({ workedMs }) => workedMs / HOUR),
    row(t('replay.work.busy'), busy),
  ];
  out(`\n${t('replay.work.loads', { policy })}\n${table(rows)}`);
}

function spreadOf(values: readonly number[]): string[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  const spread = mean > 0 ? Math.sqrt(variance) / mean : 0;
  const at = (share: number): string => (quantile(values, share) ?? 0).toFixed(0);
  return [at(0), at(0.5), at(0.9), at(1), spread.toFixed(2)];
}

function printKnowing({ policy, log, play }: Compared, { t, out }: Console): void {
  const share = ({ samePerson: { visits, same } }: WorkFigures): string =>
    `${((100 * same) / Math.max(1, visits)).toFixed(1)} %`;
  const rows = [
    [t('replay.work.same'), share(log), '|', share(play)],
    [t('replay.work.of-lead'), log.peopleOfLead.toFixed(2), '|', play.peopleOfLead.toFixed(2)],
  ];
  out(`\n${t('replay.work.knowing', { policy })}\n${table(rows)}`);
}

function printPeople({ policy, log, play, atWork }: Compared, { t, out }: Console): void {
  const of = (figures: WorkFigures, key: string): string[] => {
    const { items = 0, workedMs = 0 } = figures.people.find(({ person }) => person === key) ?? {};
    return [String(items), hours(workedMs)];
  };
  const rows = [...atWork].map(([key, ms]) => [key, hours(ms), ...of(log, key), '|', ...of(play, key)]);
  out(`\n${t('replay.work.people', { policy })}\n${table(rows)}`);
}

function printEnds({ plan, played, tally }: WorkReport, { t, out }: Console): boolean {
  const found = (status: string): number => tally.leads.find((row) => row.status === status)?.leads ?? 0;
  const { through, left } = played;
  const checks = [
    [t('replay.check.won'), through.won, found('won')],
    [t('replay.check.lost'), through.lost, found('lost')],
    [t('replay.check.open'), plan.cases.length - through.won - through.lost, found('open')],
  ] as const;
  const rows = checks.map(([title, expected, actual]) => [
    title,
    String(expected),
    String(actual),
    t(expected === actual ? 'replay.check.agrees' : 'replay.check.differs'),
  ]);
  out(`\n${t('replay.work.ends')}\n${table([...rows, [t('replay.work.left'), String(left), '', '']])}`);
  return checks.every(([, expected, actual]) => expected === actual);
}

/** Columns of numbers, flush right, after one of names. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return aligned(
    rows.map((row) => row.map((cell, place) => (place === 0 ? cell : cell.padStart(widths[place] ?? 0)))),
    '  ',
  );
}

function hours(ms: number): string {
  return (ms / HOUR).toFixed(1);
}
