/**
 * The sink as a process of its own, for drills that kill the others:
 *   node dist/test/support/smtp-sink-main.js --port 2525 --drops 0.02 --seed 7 --thinks 40
 * Prints one JSON line when it listens: {"smtp":"smtp://127.0.0.1:2525","http":"http://127.0.0.1:41233"};
 * GET on the second address answers with the counts. Ends on SIGTERM, or when its standard input closes.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SmtpSink } from './smtp-sink.ts';
import type { SinkCounts } from './smtp-sink-process.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    drops: { type: 'string' },
    seed: { type: 'string' },
    thinks: { type: 'string' },
  },
});

const settings = z
  .strictObject({
    port: z.coerce.number().int().min(0).max(65_535).default(0),
    drops: z.coerce.number().min(0).max(1).default(0),
    seed: z.coerce.number().int().default(1),
    thinks: z.coerce.number().int().min(0).default(0),
  })
  .parse(values);

const sink = await SmtpSink.start({ ...settings, keeps: false });

const http = createServer((_request, response) => {
  const counts: SinkCounts = {
    accepted: sink.accepted,
    dropped: sink.dropped,
    connections: sink.connections,
    counts: Object.fromEntries(sink.counts),
  };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(counts));
});

await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
const { port } = http.address() as AddressInfo;
process.stdout.write(`${JSON.stringify({ smtp: sink.url, http: `http://127.0.0.1:${port}` })}\n`);

async function stop(): Promise<void> {
  http.closeAllConnections();
  http.close();
  process.stdin.destroy();
  await sink.close();
}

process.once('SIGTERM', () => void stop());
// Whoever started it may be killed itself; then nobody else would end the sink.
process.stdin.resume().once('end', () => void stop());
