type Due<Event> = Readonly<{ at: number; order: number; event: Event }>;

/** What is to happen, the soonest first, and of what happens at one moment what was added first: a binary heap. */
export class EventQueue<Event> {
  private readonly heap: Due<Event>[] = [];
  private added = 0;

  /** What never happens is not kept. */
  add(at: number, event: Event): void {
    if (at === Infinity) return;
    const due = { at, order: this.added, event };
    this.added += 1;
    let place = this.heap.length;
    this.heap.push(due);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.heap[above];
      if (!parent || !isBefore(due, parent)) break;
      this.heap[place] = parent;
      place = above;
    }
    this.heap[place] = due;
  }

  /** Takes the soonest. */
  next(): Readonly<{ at: number; event: Event }> | undefined {
    const soonest = this.heap[0];
    const last = this.heap.pop();
    if (last && last !== soonest) this.sink(last);
    return soonest;
  }

  private sink(due: Due<Event>): void {
    let place = 0;
    for (;;) {
      const [left, right] = [this.heap[2 * place + 1], this.heap[2 * place + 2]];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (!child || !isBefore(child, due)) break;
      this.heap[place] = child;
      place = 2 * place + (isRight ? 2 : 1);
    }
    this.heap[place] = due;
  }
}

function isBefore(one: Due<unknown>, other: Due<unknown>): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
