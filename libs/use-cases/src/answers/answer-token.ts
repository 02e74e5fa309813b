import type { HandoffWish, Instant } from '#conveyor';
import { openToken, signToken, type SecretKeys, type TokenFault } from '#platform';

/** What a link by which a handoff is answered carries. */
export type AnswerToken = Readonly<{
  handoffId: string;
  /** The receiver, in whose name it is answered. */
  employeeId: string;
  /** Which of the two links it is: what is asked first. It lets him give either answer. */
  wish: HandoffWish;
  /** To the second. */
  expiresAt: Instant;
}>;

const ABOUT = 'answers to handoffs, 1';
const WISHES: readonly HandoffWish[] = ['accept', 'decline'];
const UUID_BYTES = 16;
/** Wish, handoff, receiver, and seconds since 1970, of which four bytes hold those until 2106. */
const BYTES = 1 + 2 * UUID_BYTES + 4;

/** Writes a token of 76 signs that can stand in an address. Throws SecretError NO_KEY. */
export function writeAnswerToken(keys: SecretKeys, token: AnswerToken): string {
  const payload = Buffer.alloc(BYTES);
  payload.writeUInt8(WISHES.indexOf(token.wish), 0);
  bytesOf(token.handoffId).copy(payload, 1);
  bytesOf(token.employeeId).copy(payload, 1 + UUID_BYTES);
  payload.writeUInt32BE(Math.floor(token.expiresAt / 1000), BYTES - 4);
  return signToken(keys, payload, ABOUT);
}

/** What a token carries that we have signed, be it over or not; else why it says nothing. */
export function readAnswerToken(keys: SecretKeys, text: string): AnswerToken | TokenFault {
  const payload = openToken(keys, text, ABOUT);
  if (typeof payload === 'string') return payload;
  const wish = WISHES[payload.readUInt8(0)];
  if (wish === undefined || payload.length !== BYTES) return 'NOT_AS_SIGNED';
  return {
    handoffId: uuidAt(payload, 1),
    employeeId: uuidAt(payload, 1 + UUID_BYTES),
    wish,
    expiresAt: payload.readUInt32BE(BYTES - 4) * 1000,
  };
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidAt(bytes: Buffer, start: number): string {
  const hex = bytes.toString('hex', start, start + UUID_BYTES);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
