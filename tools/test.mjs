// npm test [-- <kind> [<backend>] | <path> | <any option of Jest>]
//
// Kinds: unit, integration, architecture, http, web, e2e, faults. Backends: postgres, redis. The last line is always
// `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endInTime } from './launch/end-in-time.mjs';
import { ensureInstalled } from './launch/install.mjs';
import { ensureNode } from './launch/node.mjs';
import { ROOT } from './launch/root.mjs';
import { text } from './launch/say.mjs';
import { handSignalsOn, stopWithNpm } from './launch/signals.mjs';

const PROJECTS = [
  'unit',
  'integration',
  'architecture',
  'http',
  'web',
  'e2e postgres',
  'e2e redis',
  'faults postgres',
  'faults redis',
];

/** Takes the kinds and backends out of the arguments and turns them into the projects that they mean. */
function splitArguments(given) {
  const words = new Set(PROJECTS.flatMap((project) => project.split(' ')));
  const chosen = given.filter((word) => words.has(word));
  const kinds = chosen.filter((word) => PROJECTS.some((project) => project.split(' ')[0] === word));
  const backends = chosen.filter((word) => !kinds.includes(word));
  const projects = PROJECTS.filter((project) => {
    const [kind, backend] = project.split(' ');
    if (kinds.length > 0 && !kinds.includes(kind)) return false;
    return (
      backends.length === 0 || (backend === undefined ? kinds.includes(kind) : backends.includes(backend))
    );
  });
  const rest = given.filter((word) => !chosen.includes(word));
  return chosen.length === 0 ? rest : [...rest, '--selectProjects', ...projects];
}

ensureNode();
await ensureInstalled();

const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    ...splitArguments(process.argv.slice(2)),
  ],
  { cwd: ROOT, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);

// The reporter sends its closing lines here, so that nothing that Jest itself says can come after them.
let closing = ['0 passed, 1 failed, 0 skipped'];
// Half a minute to stop the servers of the run. A test that failed half way may have left something that keeps Jest for ever.
let hasEnded = Promise.resolve(true);
jest.on('message', (message) => {
  closing = message.closing;
  hasEnded = endInTime(jest, 30_000);
});

handSignalsOn([jest]);
stopWithNpm();

const [code] = await once(jest, 'close');
const endedByItself = await hasEnded;
process.stdout.write(`${[...(endedByItself ? [] : [text('testsWentOn')]), ...closing].join('\n')}\n`);
process.exitCode = endedByItself ? (code ?? 1) : 1;
