import { hashToken, createToken, uuidv7 } from '#platform';

/** `cvk_<id>_<secret>`: begins so that scanners of code and logs know it for what it is. */
const KEY = /^cvk_([0-9a-f]{32})_([\w-]{43})$/;

/** A new key: what its owner is shown once, and what is kept of it. */
export function newKey(now: number): Readonly<{ id: string; key: string; secretHash: string }> {
  const id = uuidv7(now);
  const secret = createToken();
  return { id, key: `cvk_${id.replaceAll('-', '')}_${secret}`, secretHash: hashToken(secret) };
}

/** The parts by which a key is known; undefined when it doesn't look like one. */
export function splitKey(key: string): Readonly<{ id: string; secretHash: string }> | undefined {
  const [, digits, secret] = KEY.exec(key) ?? [];
  if (digits === undefined || secret === undefined) return undefined;
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, secretHash: hashToken(secret) };
}
