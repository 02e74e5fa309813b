import { median } from '../support/report.ts';
import { seconds } from './figures-of.ts';
import type { Figures } from './fault.ts';
import type { Drilled } from './run-drill.ts';

/** The heads of the report's table. */
export const HEADS = [
  'fault',
  'queue on',
  'runs',
  'messages',
  'lost',
  'doubled',
  'ambiguous',
  'recovers s (p50/max)',
  'alerts s (p50/max)',
  'as expected',
];

/** One row a fault and backend. */
export function rowOf({ fault, backend, runs }: Drilled): readonly string[] {
  return [
    fault.id,
    backend,
    String(runs.length),
    String(sumOf(runs, 'messages')),
    String(sumOf(runs, 'lost')),
    String(sumOf(runs, 'doubled')),
    String(sumOf(runs, 'ambiguous')),
    timesOf(runs.map(({ recoverMs }) => recoverMs)),
    timesOf(runs.map(({ alertMs }) => alertMs)),
    isAsExpected({ runs }) ? 'yes' : 'NO',
  ];
}

/** What was not as expected, a line each. */
export function findingsOf({ backend, runs }: Pick<Drilled, 'backend' | 'runs'>): readonly string[] {
  return runs.flatMap(({ unexpected }) => unexpected.map((why) => `    ${backend}: ${why}`));
}

/** What each fault is, and below it what was not as expected. */
export function accountOf(drilled: readonly Drilled[]): readonly string[] {
  const faults = new Map(drilled.map(({ fault }) => [fault.id, fault]));
  return [...faults.values()].flatMap(({ id, recovers, what }) => [
    `${id}  ${what}${recovers === '' ? '' : `; recovers: ${recovers}`}`,
    ...drilled.filter(({ fault }) => fault.id === id).flatMap(findingsOf),
  ]);
}

/**
 * What none in so many messages says: fewer than 3/n with a confidence of 95 %, the "rule of three"
 * (Hanley and Lippman-Hand, JAMA 249, 1983).
 */
export function boundOf(drilled: readonly Drilled[]): string {
  const runs = drilled.flatMap((each) => each.runs);
  const messages = sumOf(runs, 'messages');
  const wrong = sumOf(runs, 'lost') + sumOf(runs, 'doubled');
  if (messages === 0) return 'No messages.';
  if (wrong > 0) return `${wrong} of ${messages} messages were lost or doubled.`;
  return `None of ${messages} messages was lost or doubled: with a confidence of 95 %, fewer than ${((3 / messages) * 10_000).toFixed(1)} in 10,000 are.`;
}

/** Whether nothing was unexpected in any run. */
export function isAsExpected({ runs }: Pick<Drilled, 'runs'>): boolean {
  return runs.every(({ unexpected }) => unexpected.length === 0);
}

function sumOf(runs: readonly Figures[], what: 'ambiguous' | 'doubled' | 'lost' | 'messages'): number {
  return runs.reduce((sum, run) => sum + run[what], 0);
}

function timesOf(times: readonly (number | null)[]): string {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? '-' : `${seconds(median(known))}/${seconds(Math.max(...known))}`;
}
