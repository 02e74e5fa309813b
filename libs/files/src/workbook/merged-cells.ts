/** A merged range, lines and columns with their ends; columns from 0. */
export type MergedRange = Readonly<{ fromLine: number; toLine: number; from: number; to: number }>;

/** Which cells are hidden behind the first of a merged range. To be asked line after line, downwards. */
export class MergedCells {
  private readonly waiting: MergedRange[];
  private standing: MergedRange[] = [];

  constructor(ranges: readonly MergedRange[]) {
    // The last is the next.
    this.waiting = ranges.toSorted((a, b) => b.fromLine - a.fromLine);
  }

  /** Takes those cells out of a line that stand behind another one. */
  uncover(line: number, found: Map<number, unknown>): void {
    for (let next = this.waiting.at(-1); next && next.fromLine <= line; next = this.waiting.at(-1)) {
      this.standing.push(next);
      this.waiting.pop();
    }
    if (this.standing.length === 0) return;
    this.standing = this.standing.filter(({ toLine }) => toLine >= line);
    for (const column of found.keys()) {
      if (this.standing.some((range) => isBehind(range, line, column))) found.delete(column);
    }
  }
}

function isBehind({ fromLine, toLine, from, to }: MergedRange, line: number, column: number): boolean {
  if (line < fromLine || line > toLine || column < from || column > to) return false;
  return line !== fromLine || column !== from;
}
