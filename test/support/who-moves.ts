import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const USE_CASES = 'libs/use-cases/src';
const STATEMENTS = 'libs/database/src';

function sources(root: string): readonly Readonly<{ file: string; text: string }>[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** The files that write moves, or have somebody who does: a class of `moves/` that they are given. */
export function whoMoves(): readonly string[] {
  const all = sources(USE_CASES);
  const classes = all
    .filter(({ file }) => file.startsWith('moves/'))
    .flatMap(({ text }) => [...text.matchAll(/export class (\w+)/g)].map(([, name]) => name));
  const moves = new RegExp(`\\bwrite(Move|Entrance|History)Of\\(|: (${classes.join('|')})\\b`);
  return all.filter(({ text }) => moves.test(text)).map(({ file }) => file);
}

/** The files whose SQL says `what`. */
export const whoseStatementsSay = (what: RegExp): readonly string[] =>
  sources(STATEMENTS)
    .filter(({ text }) => what.test(text))
    .map(({ file }) => file)
    .sort();
