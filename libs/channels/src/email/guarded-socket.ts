import { once } from 'node:events';
import { lookup, type LookupAddress } from 'node:dns';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';

/** Whether a server under this numeric address may be reached. */
export type MayReach = (address: string) => boolean;

/** What is said of a server that may not be reached. */
export const NOT_REACHABLE = 'EPRIVATENETWORK';

/** None was tried: the name leads where we may not go. */
class NotReachable extends Error {
  readonly code = NOT_REACHABLE;

  constructor() {
    super('The server lies in a network that may not be reached from here.');
  }
}

/** Where to, and how long it may take, in milliseconds. */
export type Destination = Readonly<{ host: string; port: number; connect: number }>;

/**
 * A connection to a server that may be reached. Every address is looked at after its name was resolved and before it is dialled,
 * so that no name can lead elsewhere than it did when it was looked at. Rejects with the error of the network, or one of the code
 * NOT_REACHABLE when no address may be dialled.
 */
export async function guardedSocket(
  { host, port, connect: patience }: Destination,
  mayReach: MayReach,
): Promise<Socket> {
  // Of a numeric address nobody looks up anything.
  if (isIP(host) !== 0 && !mayReach(host)) throw new NotReachable();
  const socket = connect({ host, port, autoSelectFamily: true, lookup: guardedLookup(mayReach) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patience) });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error instanceof DOMException
      ? Object.assign(new Error('Connection timeout'), { code: 'ETIMEDOUT' })
      : error;
  }
}

function guardedLookup(mayReach: MayReach): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const reachable = found.filter(({ address }) => mayReach(address));
      if (reachable.length === 0) return done(new NotReachable(), []);
      return answer(reachable, options.all === true, done);
    });
  };
}

type Done = Parameters<LookupFunction>[2];

function answer(found: readonly LookupAddress[], wantsAll: boolean, done: Done): void {
  const [first] = found;
  if (wantsAll || !first) return done(null, [...found]);
  done(null, first.address, first.family);
}
