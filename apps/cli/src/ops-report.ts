import type { OpsStatus, WorkerShown } from '#contracts';
import { channelName, formatAge, formatMoment } from '#texts';
import { aligned, type Console } from './console.ts';
import { FINE, NO, type ExitCode } from './outcome.ts';

/** How the queues are doing, and who works on them. */
export type OpsReport = Readonly<{ status: OpsStatus; workers: readonly WorkerShown[] }>;

/** Whether somebody has to look after something: what is uncertain, given up on or broken, or that nobody works. */
export function needsSomebody({ status, workers }: OpsReport): boolean {
  const { channels, breaches } = status;
  return (
    channels.some(({ ambiguous, needsAttention }) => ambiguous.count + needsAttention.count > 0) ||
    Object.values(breaches).some((count) => count > 0) ||
    !workers.some(({ state }) => state === 'working')
  );
}

/** Prints it as tables. */
export function printStatus(report: OpsReport, timeZone: string, console: Console): ExitCode {
  const { status, workers } = report;
  const { out } = console;
  out(channelTable(status, console));
  for (const line of pauses(status, timeZone, console)) out(`${line}\n`);
  out(`\n${jobTable(status, console)}`);
  out(`\n${workers.length > 0 ? workerTable(workers, console) : `${console.t('ops.no-workers')}\n`}`);
  const broken = Object.values(status.breaches).filter((count) => count > 0).length;
  const command = 'npm run conveyor -- doctor';
  if (broken > 0) out(`\n${console.t('ops.broken', { count: broken, command })}\n`);
  return needsSomebody(report) ? NO : FINE;
}

/** The same for programs: the answers of `/ops/status` and `/ops/workers`, and whether all is well. */
export function printStatusJson(report: OpsReport, { out }: Console): ExitCode {
  const ok = !needsSomebody(report);
  out(`${JSON.stringify({ ok, ...report }, null, 2)}\n`);
  return ok ? FINE : NO;
}

function channelTable({ channels }: OpsStatus, console: Console): string {
  const { t, language } = console;
  const head = [
    t('ops.column.channel'),
    t('ops.column.due'),
    t('ops.column.to-send'),
    t('ops.column.retry'),
    t('ops.column.paused'),
    t('ops.column.deferred'),
    t('ops.column.ambiguous'),
    t('ops.column.attention'),
  ];
  const rows = channels.map(({ channel, dueSeconds, depth, paused, ambiguous, needsAttention }) => [
    channelName(language, channel),
    age(dueSeconds, console),
    String(depth.pending + depth.claimed + depth.sending),
    String(depth.retry),
    String(paused),
    String(depth.deferred),
    String(ambiguous.count),
    String(needsAttention.count),
  ]);
  return aligned([head, ...rows]);
}

function pauses({ channels }: OpsStatus, timeZone: string, { t, language }: Console): readonly string[] {
  return channels.flatMap(({ pause, channel }) => {
    if (!pause) return [];
    const until = formatMoment(language, Date.parse(pause.until), timeZone);
    const told = { channel: channelName(language, channel), until };
    return pause.by
      ? [t('ops.paused-by', { ...told, name: pause.by.name, reason: pause.reason ?? '' })]
      : [t('ops.paused-itself', { ...told, reason: t('pause.refused', { code: pause.code ?? '' }) })];
  });
}

function jobTable({ jobs }: OpsStatus, console: Console): string {
  const { t } = console;
  const head = [t('ops.column.job'), t('ops.column.ran'), t('ops.column.did'), t('ops.column.waits')];
  const rows = jobs.map(({ job, ranSeconds, did, dueSeconds }) => [
    job,
    age(ranSeconds, console),
    did === null ? t('ops.none') : String(did),
    age(dueSeconds, console),
  ]);
  return aligned([head, ...rows]);
}

function workerTable(workers: readonly WorkerShown[], console: Console): string {
  const { t } = console;
  const head = [t('ops.column.worker'), t('ops.column.state'), t('ops.column.heard')];
  const rows = workers.map(({ host, pid, state, beatSeconds }) => [
    `${host}:${pid}`,
    t(`ops.worker.${state}`),
    age(beatSeconds, console),
  ]);
  return aligned([head, ...rows]);
}

function age(seconds: number | null, { t, language }: Console): string {
  return seconds === null ? t('ops.none') : formatAge(language, seconds);
}
