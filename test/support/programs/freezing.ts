// Loaded before a program of the product (`--import`): SIGUSR2 blocks its event loop for so many milliseconds, as a computation
// without an end would, or a machine that pauses.
import { z } from 'zod';

const { FREEZE_MS: milliseconds } = z.object({ FREEZE_MS: z.coerce.number() }).parse(process.env);

process.on('SIGUSR2', () => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
  process.stdout.write('{"level":"info","msg":"Thawed"}\n');
});
