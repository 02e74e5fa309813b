import { once } from 'node:events';
import { Lifetime } from '#platform';

/** Longer than a process waits for itself to end. */
const SLOW_MS = 1_500;

/** A command that is interrupted: its work fails at once, and what it has to take with it takes long to end. */
const lifetime = new Lifetime({ isPatient: false });
lifetime.evenInAHurry(() => new Promise((resolve) => setTimeout(resolve, SLOW_MS)));
const work = setInterval(() => undefined, SLOW_MS);
process.stdout.write('{"level":"info","msg":"Works"}\n');
await once(process, 'SIGINT');
clearInterval(work);
process.exitCode = 1;
lifetime.leave();
