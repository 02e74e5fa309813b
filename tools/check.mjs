// npm run check: everything that must hold before a change is shared, in parallel, in under a minute on two cores.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SKIPPED } from './check-advisories.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { ensureNode } from './launch/node.mjs';
import { ROOT } from './launch/root.mjs';
import { text } from './launch/say.mjs';

const bin = (path, ...flags) => [join('node_modules', path), ...flags];

/**
 * The steps, slowest first. One that `maySkip` says so by an exit code of its own; of others that code may count what they have found. Each is a Node program with its arguments, and the command that mends what it finds. A step
 * that waits for `types` runs a program which that step builds; until somebody writes the program, the step is absent.
 */
const STEPS = [
  { name: 'types', run: ['tools/build.mjs', 'server'], mend: 'npm run build' },
  {
    name: 'lint',
    run: bin('oxlint/bin/oxlint', '--deny-warnings', '--report-unused-disable-directives'),
    mend: 'npx oxlint --fix',
  },
  { name: 'dead code', run: bin('knip/bin/knip.js', '--no-progress'), mend: 'npx knip --fix' },
  {
    name: 'boundaries',
    run: bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--output-type',
      'err-long',
      'apps',
      'libs',
      'test',
      'tools',
    ),
    mend: 'npx depcruise --output-type err-long apps libs',
  },
  {
    name: 'format',
    run: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    mend: 'npm run format',
  },
  // Nobody is asked in the name of a machine that has no network: then the step says so, and the rest counts.
  { name: 'advisories', run: ['tools/check-advisories.mjs'], mend: 'npm audit fix', maySkip: true },
  { name: 'lock file', run: ['tools/complete-lock.mjs', '--check'], mend: 'node tools/complete-lock.mjs' },
  { name: 'web app', run: ['tools/build.mjs', 'web'], mend: 'npm run build' },
  { name: 'web api', run: ['tools/check-web-api.mjs'], mend: 'npm run sync' },
  { name: 'openapi.json', after: 'types', run: ['dist/tools/check-openapi.js'], mend: 'npm run sync' },
  { name: '.env.example', after: 'types', run: ['dist/tools/check-env.js'], mend: 'npm run sync' },
  {
    name: 'tables',
    after: 'types',
    run: ['dist/tools/check-tables.js'],
    mend: 'npm run db:new -- <name>',
  },
];

function execute({ run: [program, ...flags], maySkip }) {
  if (!existsSync(join(ROOT, program)))
    return Promise.resolve({ verdict: 'checkAbsent', output: '', seconds: 0 });
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [program, ...flags], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const verdict = code === 0 ? 'checkOk' : maySkip && code === SKIPPED ? 'checkSkipped' : 'checkFailed';
      resolve({ verdict, output, seconds });
    });
  });
}

function printRow(step, result, seconds) {
  console.log(`${step.padEnd(14)}${result.padEnd(10)}${seconds.padStart(8)}`);
}

const started = performance.now();
ensureNode();
await ensureInstalled();
printRow(...text('checkHead'));

const waiting = [...STEPS];
const finished = new Set();
const failures = [];
const skipped = [];

/** One of a few that work at once: takes the first step that may run, until none is left. */
async function work() {
  for (;;) {
    const at = waiting.findIndex(({ after }) => after === undefined || finished.has(after));
    if (at === -1) return;
    const [step] = waiting.splice(at, 1);
    const { verdict, output, seconds } = await execute(step);
    finished.add(step.name);
    printRow(step.name, text(verdict), seconds.toFixed(1));
    if (verdict === 'checkSkipped') skipped.push(output.trim());
    if (verdict === 'checkFailed') failures.push({ ...step, output });
  }
}

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
// A worker leaves when the rest waits for a step that another one runs: what is left then is done here.
await work();

for (const sentence of skipped) console.log(`\n${sentence}`);
for (const { name, output, mend } of failures) {
  console.log(`\n--- ${name} (${text('mend')} ${mend})\n${output.trimEnd()}`);
}
printRow(
  '',
  failures.length === 0 ? text('checkOk') : text('checkFailed'),
  ((performance.now() - started) / 1000).toFixed(1),
);
process.exitCode = failures.length === 0 ? 0 : 1;
