import { once } from 'node:events';
import { createServer } from 'node:net';

declare global {
  /** Set by environment.mjs: who of a run chooses, each a number of its own. */
  var conveyorSlice: number | undefined;
}

/**
 * Below all that systems give to outgoing connections (Linux from 32,768 on, others from 49,152): one of those could take a
 * port between its choice and its server's start.
 */
const FIRST = 10_000;
/** Each who chooses has as many for itself, or two of one run could choose the same. */
const SLICE = 2_000;

const slice = FIRST + SLICE * (globalThis.conveyorSlice ?? 0);
/** Somewhere in the slice, because another run of the tests may be choosing too. */
let next = Math.floor(Math.random() * SLICE);

/** A port of the loopback that nobody listens on and that this process has not been given in a while. Throws when there is none. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < SLICE; tries += 1) {
    const port = slice + (next++ % SLICE);
    if (await isFree(port)) return port;
  }
  throw new Error(`All ports from ${slice} to ${slice + SLICE - 1} are taken.`);
}

async function isFree(port: number): Promise<boolean> {
  // At all addresses, as the API listens: a port that is taken at one of them is taken.
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
