import { aLine } from '../../support/a-line.ts';
import { eventually } from '../../support/eventually.ts';
import type { FaultSite } from '../../support/fault-site.ts';
import { enterLeads } from '../../support/lead-traffic.ts';
import { PROGRAMS, type ProgramName } from '../../support/product-process.ts';
import type { Supervisor } from '../../support/supervisor.ts';
import type { Fault } from '../fault.ts';
import { figuresOf, tooLate } from '../figures-of.ts';
import { onSite } from '../on-site.ts';

const MAILS = 20;
/** So long a process may take to see that it can't start, and to work once it can. */
const MOST_MS = 30_000;

type Kept = Readonly<{ name: ProgramName; supervisor: Supervisor }>;

/** Resolves when each program has ended with a sentence about this setting at least once. */
async function refused(kept: readonly Kept[], setting: string): Promise<void> {
  await eventually(
    `each process says what is wrong with ${setting}`,
    async () => kept.filter(({ supervisor }) => !says(supervisor, setting)).map(({ name }) => name),
    (left) => left.length === 0,
  );
}

function says({ runs }: Supervisor, setting: string): boolean {
  return runs.some(({ isAlive, said }) => !isAlive && said.some((line) => line.startsWith(`${setting}: `)));
}

/** What is wrong with how the starts went that could not succeed: those until now. */
function wrongStarts({ name, supervisor: { endings, runs } }: Kept): readonly string[] {
  return [
    ...endings
      .filter(({ code }) => code !== 1)
      .map(({ code, signal }) => `${name} ended with ${code ?? signal} where it can't start, not with 1`),
    ...endings.flatMap(({ milliseconds }) => tooLate(`a start of ${name} in vain`, milliseconds, MOST_MS)),
    ...runs
      .filter(({ log }) => log.some(({ msg }) => msg === PROGRAMS[name].ready))
      .map(() => `${name} said that it runs, with nothing to run on`),
  ];
}

/** Both stores are away when the processes start. PostgreSQL comes back first, because the queue may be in it. */
async function startBefore(site: FaultSite): Promise<readonly string[]> {
  const { server } = site.queue;
  await Promise.all([site.postgres.kill(), server?.kill()]);
  const kept = (['api', 'worker'] as const).map((name) => ({
    name,
    supervisor: site.beginSupervised(name),
  }));
  await refused(kept, 'DATABASE_URL');
  if (server === null) {
    const wrong = kept.flatMap(wrongStarts);
    await site.postgres.resume();
    return wrong;
  }
  await site.postgres.resume();
  await refused(kept, 'REDIS_URL');
  const wrong = kept.flatMap(wrongStarts);
  await server.resume();
  return wrong;
}

/** F6. */
export const STARTED_TOO_EARLY: Fault = {
  id: 'F6',
  what: 'API and worker are started before PostgreSQL, and before Redis where there is one, by a supervisor',
  recovers: 'from when the last of them takes connections until the first mail is with the mail server',
  run: () =>
    onSite({}, async (site) => {
      const line = await aLine().withSpecialists(5).insert(site.database);
      const unexpected = await startBefore(site);
      const began = performance.now();
      await eventually(
        'leads can be entered',
        () => enterLeads(site.api, line, MAILS),
        () => true,
      );
      await site.mailed(1);
      const recoverMs = performance.now() - began;
      return figuresOf(site, {
        recoverMs,
        unexpected: [...unexpected, ...tooLate('the first mail', recoverMs, MOST_MS)],
      });
    }),
};
