import type { FunnelTally } from '#database';
import { remarkSentence } from '#texts';
import {
  checkReplay,
  handoffsByKey,
  type RecordedHistory,
  type Replayed,
  type ReplayCheck,
} from '#use-cases';
import { aligned, type Console } from './console.ts';

/** A person mends no more at a time. */
const MOST_SHOWN = 50;

/** Prints what a replay came to; true when every count agrees with the files. */
export function printReplay(
  history: RecordedHistory,
  replayed: Replayed,
  tally: FunnelTally,
  console: Console,
): boolean {
  printRemarks(history, console);
  printRefused(replayed, console);
  const checks = checkReplay(history, replayed, tally);
  printChecks(checks, console);
  printMessages(tally, console);
  printPeople(history, replayed, tally, console);
  return replayed.refused.length === 0 && checks.every(agrees);
}

function agrees({ inFiles, found }: ReplayCheck): boolean {
  return inFiles === found;
}

function printRemarks({ remarks }: RecordedHistory, { t, out, language }: Console): void {
  if (remarks.length === 0) return;
  out(`\n${t('replay.remarks')}\n`);
  for (const remark of remarks.slice(0, MOST_SHOWN)) out(`  ${remarkSentence(language, remark)}\n`);
  if (remarks.length > MOST_SHOWN) out(`  ${t('cli.import.more', { count: remarks.length - MOST_SHOWN })}\n`);
}

function printRefused({ refused }: Replayed, { t, out }: Console): void {
  if (refused.length === 0) return;
  out(`\n${t('replay.refused')}\n`);
  for (const event of refused.slice(0, MOST_SHOWN)) out(`  ${t('replay.refused.line', event)}\n`);
  if (refused.length > MOST_SHOWN) out(`  ${t('cli.import.more', { count: refused.length - MOST_SHOWN })}\n`);
}

function printChecks(checks: readonly ReplayCheck[], { t, out }: Console): void {
  const title = ({ what, channel }: ReplayCheck): string =>
    what === 'told' ? t('replay.check.told', { channel: channel ?? '' }) : t(`replay.check.${what}`);
  const rows = checks.map((check) => [
    title(check),
    String(check.inFiles).padStart(7),
    String(check.found).padStart(7),
    t(agrees(check) ? 'replay.check.agrees' : 'replay.check.differs'),
  ]);
  out(`\n${t('replay.checks')}\n${aligned(rows, '  ')}`);
}

/** Prints how many messages of which kind came to what. */
export function printMessages({ messages }: FunnelTally, { t, out }: Console): void {
  const rows = messages.map(({ kind, channel, state, code, messages: count }) => [
    kind,
    channel,
    code === null ? state : `${state} (${code})`,
    String(count).padStart(7),
  ]);
  out(`\n${t('replay.messages')}\n${aligned(rows, '  ')}`);
}

function printPeople(
  history: RecordedHistory,
  { department }: Replayed,
  { employees }: FunnelTally,
  { t, out }: Console,
): void {
  const got = new Map(employees.map((row) => [row.employeeId, row]));
  const recorded = handoffsByKey(history);
  const rows = [
    ...history.people.map(({ key, name }) => ({
      name,
      id: department.employeeIds.get(key) ?? '',
      count: recorded.get(key) ?? 0,
    })),
    { name: t('replay.head'), id: department.headId, count: 0 },
  ];
  const cells = rows
    .sort((a, b) => b.count - a.count)
    .map(({ name, id, count }) => [name, count, got.get(id)?.handoffs ?? 0, got.get(id)?.emails ?? 0])
    .map(([name, ...counts]) => [String(name), ...counts.map((count) => String(count).padStart(6))]);
  out(`\n${t('replay.people')}\n${aligned(cells, '  ')}`);
}
