import type { Language } from '#conveyor';
import { textsIn, type Translate } from '#texts';

/** Where a command writes to, and in which language. Results go to `out`, everything else to `err`. */
export type Console = Readonly<{
  language: Language;
  t: Translate;
  out: (text: string) => void;
  err: (text: string) => void;
  /** How `err` shows how far a command is: a bar for whoever watches it, a line every few seconds, or not at all. */
  progress: 'bar' | 'lines' | 'none';
}>;

/** The console of this process. */
export function processConsole(language: Language): Console {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', refuseAllButUnread);
  return {
    language,
    t: textsIn(language),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    progress: process.stderr.isTTY ? 'bar' : 'lines',
  };
}

/** Whoever reads only the beginning, as `head` does, has had enough; what the command does is done all the same. */
function refuseAllButUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Rows of cells as aligned columns, two blanks apart; the last column is not filled up. */
export function aligned(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, place) => (widths[place] = Math.max(widths[place] ?? 0, cell.length)));
  return rows
    .map(
      (row) =>
        `${indent}${row.map((cell, place) => (place === row.length - 1 ? cell : cell.padEnd(widths[place] ?? 0))).join('  ')}\n`,
    )
    .join('');
}
