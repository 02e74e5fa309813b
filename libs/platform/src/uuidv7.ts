import { randomFillSync } from 'node:crypto';

/** Fills all of `bytes` with random ones. */
export type FillRandom = (bytes: Uint8Array) => void;

const LAST_MILLISECOND = 2 ** 48 - 1;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** One call to the operating system for about 400 ids: asking it for each id would cost more than the rest. */
function pooledRandom(): FillRandom {
  const pool = new Uint8Array(4096);
  let used = pool.length;
  return (bytes) => {
    if (used + bytes.length > pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    bytes.set(pool.subarray(used, used + bytes.length));
    used += bytes.length;
  };
}

/**
 * Makes a source of UUIDs version 7 (RFC 9562, 5.7). Ids of one source are strictly ascending as text, also within one
 * millisecond and when the clock steps back: `rand_a` and the first 20 bits of `rand_b` are a 32-bit counter (6.2,
 * method 1) that starts at a random value below 2^31 each millisecond; the last 42 bits are random.
 * `now` is in epoch milliseconds; a value outside of 0 .. 2^48-1 throws a RangeError.
 */
export function createUuidv7(fill: FillRandom = pooledRandom()): (now: number) => string {
  const random = new Uint8Array(10);
  const seed = new DataView(random.buffer, 6);
  const id = new DataView(new ArrayBuffer(16));
  let millisecond = -1;
  let counter = 0;

  return (now) => {
    if (!Number.isInteger(now) || now < 0 || now > LAST_MILLISECOND) {
      throw new RangeError(`now: expected epoch milliseconds as a whole number; got ${now}`);
    }
    fill(random);
    counter += 1;
    if (now > millisecond || counter > 0xffffffff) {
      // A counter that ran out borrows the next millisecond: order matters more than a millisecond of truth.
      millisecond = Math.max(now, millisecond + 1);
      counter = seed.getUint32(0) >>> 1;
    }
    id.setUint16(0, Math.floor(millisecond / 2 ** 32));
    id.setUint32(2, millisecond % 2 ** 32);
    id.setUint16(6, 0x7000 | (counter >>> 20));
    id.setUint16(8, 0x8000 | ((counter >>> 6) & 0x3fff));
    for (let index = 0; index < 6; index += 1) id.setUint8(10 + index, random[index] ?? 0);
    id.setUint8(10, ((counter & 0x3f) << 2) | (id.getUint8(10) & 0x03));
    return asText(id);
  };
}

function asText(id: DataView): string {
  let text = '';
  for (let index = 0; index < 16; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-';
    text += HEX[id.getUint8(index)] ?? '';
  }
  return text;
}

/** The process's own source of ids: `uuidv7(clock.now())`. Not guessable by chance, but no secret either. */
export const uuidv7 = createUuidv7();
