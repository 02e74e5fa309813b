import { fail, text } from './say.mjs';

const WANTED = [20, 19];

/** Ends the process with one clear sentence when this Node is too old to run the product. */
export function ensureNode(found = process.versions.node) {
  const [major, minor] = found.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  fail(text('node', found, WANTED.join('.')));
}
