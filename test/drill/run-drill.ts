import type { Backend } from '../support/backend.ts';
import { attempt } from './attempt.ts';
import type { Fault, Figures } from './fault.ts';

/** A fault on a backend, and what each of its runs came to. */
export type Drilled = Readonly<{ fault: Fault; backend: Backend; runs: readonly Figures[] }>;

/** Lets each fault happen so many times on each backend that it is about, one after the other; `seed` draws the first run. */
export async function* runDrill(
  faults: readonly Fault[],
  { backends, runs, seed }: Readonly<{ backends: readonly Backend[]; runs: number; seed: number }>,
): AsyncGenerator<Drilled> {
  for (const backend of backends) {
    globalThis.conveyorBackend = backend;
    for (const fault of faults) {
      if (fault.backend !== undefined && fault.backend !== backend) continue;
      if ((await fault.impossible?.()) !== undefined) continue;
      const done: Figures[] = [];
      for (let run = 0; run < runs; run += 1)
        done.push(await attempt(() => fault.run(seed + run), `seed ${seed + run}`));
      yield { fault, backend, runs: done };
    }
  }
}
