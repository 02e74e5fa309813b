// Loaded before a program of the product (`--import`): its machine's clock is ahead by so many milliseconds, from the start or from
// when SIGUSR2 is sent; the next SIGUSR2 sets it right again. How much time passes is not touched, as where somebody sets a clock.
import { z } from 'zod';

const { CLOCK_AHEAD_MS: ahead, CLOCK_SET } = z
  .object({ CLOCK_AHEAD_MS: z.coerce.number(), CLOCK_SET: z.enum(['at the start', 'by a signal']) })
  .parse(process.env);

const real = Date;
const realNow = (): number => real.now();
let by = CLOCK_SET === 'at the start' ? ahead : 0;
const now = (): number => realNow() + by;

globalThis.Date = new Proxy(real, {
  construct: (target, given: []) => (given.length === 0 ? new target(now()) : new target(...given)),
  apply: (target) => new target(now()).toString(),
  get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
});

process.on('SIGUSR2', () => {
  by = by === 0 ? ahead : 0;
  process.stdout.write(`{"level":"info","msg":"Clock ahead by ${by} ms"}\n`);
});
