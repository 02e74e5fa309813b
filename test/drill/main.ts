import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { Backend } from '../support/backend.ts';
import { printTable } from '../support/report.ts';
import { accountOf, boundOf, findingsOf, HEADS, isAsExpected, rowOf } from './drill-report.ts';
import type { Fault } from './fault.ts';
import { MATRIX } from './matrix.ts';
import { runDrill, type Drilled } from './run-drill.ts';

const USAGE = `npm run drill -- [F1 F6 …] [--runs 3] [--backend postgres|redis] [--seed 1]

Lets what can go wrong go wrong, to a line of its own with real servers, and says what came of it: a row a fault and
backend. Without names all faults happen:
${MATRIX.map(({ id, what }) => `  ${id.padEnd(10)} ${what}`).join('\n')}`;

const BACKENDS: readonly Backend[] = ['postgres', 'redis'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    backend: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !MATRIX.some((fault) => isNamed(fault, name)));
const runs = Number(values.runs);
const seed = Number(values.seed);
const backends = BACKENDS.filter((backend) => backend === (values.backend ?? backend));

if (values.help || unknown.length > 0 || backends.length === 0 || !(runs >= 1) || !Number.isInteger(seed)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  await drill();
}

/** By its name, or by that of the row of the matrix of which it is a part: F5 names F5-5s. */
function isNamed({ id }: Fault, name: string): boolean {
  return id === name || id.startsWith(`${name}-`);
}

async function drill(): Promise<void> {
  if (globalThis.conveyorRedis === undefined && backends.includes('redis'))
    console.log('This machine has no Redis: the faults happen on PostgreSQL only.');
  const faults = MATRIX.filter(
    (fault) => positionals.length === 0 || positionals.some((name) => isNamed(fault, name)),
  );
  for (const { id, impossible } of faults) {
    const why = await impossible?.();
    if (why !== undefined) console.log(`${id} can't happen on this machine: ${why}`);
  }
  const possible = backends.filter(
    (backend) => backend !== 'redis' || globalThis.conveyorRedis !== undefined,
  );
  const drilled: Drilled[] = [];
  for await (const each of runDrill(faults, { backends: possible, runs, seed })) {
    drilled.push(each);
    // At once, because a drill of all takes an hour and may be ended before.
    console.log([rowOf(each).join('  '), ...findingsOf(each)].join('\n'));
  }
  console.log();
  printTable(HEADS, drilled.map(rowOf));
  console.log(`\n${[...accountOf(drilled), '', boundOf(drilled)].join('\n')}`);
  if (!drilled.every(isAsExpected)) process.exitCode = 1;
}
