/** What is to happen, the earliest first; of two at the same moment the one that was noted first. A binary heap. */
export class Agenda<Event extends Readonly<{ at: number }>> {
  private readonly heap: { event: Event; order: number }[] = [];
  private noted = 0;

  /** Notes an event. */
  note(event: Event): void {
    const { heap } = this;
    let place = heap.push({ event, order: this.noted++ }) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(place, parent)) return;
      this.swap(place, parent);
      place = parent;
    }
  }

  /** Takes the next event off; undefined when nothing is left. */
  next(): Event | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (first === undefined || last === undefined || this.heap.length === 0) return first?.event;
    this.heap[0] = last;
    this.sink();
    return first.event;
  }

  private sink(): void {
    let place = 0;
    for (;;) {
      let least = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < this.heap.length && this.isBefore(child, least)) least = child;
      }
      if (least === place) return;
      this.swap(place, least);
      place = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return false;
    return one.event.at - other.event.at < 0 || (one.event.at === other.event.at && one.order < other.order);
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (!one || !other) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}
