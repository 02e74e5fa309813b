// Asks the registry whether a package that the product runs with has a known weakness of a high or critical degree. Exit code
// 3: nobody could be asked, as where there is no network or the registry is a mirror that keeps no advisories.
import { fileURLToPath } from 'node:url';
import { run } from './launch/run.mjs';
import { text } from './launch/say.mjs';

export const SKIPPED = 3;
const GRAVE = ['high', 'critical'];

/** What npm's report means: the packages with a grave weakness, or undefined when it is no report. */
export function graveOf(report) {
  if (typeof report?.vulnerabilities !== 'object' || report.vulnerabilities === null) return undefined;
  return Object.values(report.vulnerabilities)
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ name, severity, via }) => {
      const titles = via.flatMap((each) => (typeof each === 'object' ? [`${each.title} ${each.url}`] : []));
      return `${name} (${severity}): ${titles.join('; ') || `by ${via.join(', ')}`}`;
    });
}

async function main() {
  const flags = [
    'audit',
    '--omit=dev',
    '--json',
    '--loglevel=silent',
    '--fetch-retries=0',
    '--fetch-timeout=15000',
  ];
  const npm = process.env.npm_execpath;
  const { output } =
    npm && /\.[cm]?js$/.test(npm)
      ? await run(process.execPath, [npm, ...flags])
      : await run('npm', flags, { shell: process.platform === 'win32' });
  const grave = graveOf(parsed(output));
  if (grave === undefined) {
    console.log(text('advisoriesUnknown'));
    process.exitCode = SKIPPED;
    return;
  }
  for (const sentence of grave) console.log(sentence);
  process.exitCode = grave.length === 0 ? 0 : 1;
}

/** npm prints the report alone, unless something goes wrong before it. */
function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
