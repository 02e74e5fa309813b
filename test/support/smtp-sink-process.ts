import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { startChild } from './child.ts';
import type { SinkSettings } from './smtp-sink.ts';

const countsSchema = z.strictObject({
  accepted: z.int(),
  /** How many of them were never acknowledged. */
  dropped: z.int(),
  connections: z.int(),
  /** How often each notification was accepted. */
  counts: z.record(z.string(), z.int()),
});

/** What a sink has seen so far. */
export type SinkCounts = z.infer<typeof countsSchema>;

/** A sink in a process of its own. */
export type SinkProcess = Readonly<{
  /** As an `SMTP_URL`. */
  url: string;
  pid: number;
  counts(): Promise<SinkCounts>;
  stop(): Promise<void>;
}>;

const PROGRAM = join(process.cwd(), 'dist/test/support/smtp-sink-main.js');

/** Starts the built sink and resolves when it listens. Rejects when it ends before it does. */
export async function startSinkProcess(
  {
    port = 0,
    drops = 0,
    seed = 1,
    thinks = 0,
  }: Pick<SinkSettings, 'port' | 'drops' | 'seed' | 'thinks'> = {},
  program = PROGRAM,
): Promise<SinkProcess> {
  const flags = Object.entries({ port, drops, seed, thinks }).flatMap(([name, value]) => [
    `--${name}`,
    String(value),
  ]);
  const child = startChild(process.execPath, [program, ...flags], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('The sink has no output.');
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`The sink ended with ${code} before it listened.`))),
  ]);
  const { smtp, http } = z.strictObject({ smtp: z.string(), http: z.url() }).parse(JSON.parse(String(line)));
  return {
    url: smtp,
    pid: child.pid ?? 0,
    counts: async () => countsSchema.parse(await (await fetch(http)).json()),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
