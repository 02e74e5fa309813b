import { useSyncExternalStore } from 'react';
import type { Direction } from '#conveyor';

/** Where a dragged sticker would be put: a place among those of a column (null: whichever its order gives it), or one of the two ends. */
export type DropPlace = Readonly<{ stageId: string; index: number | null }> | 'win' | 'lose';

/** A drag while it goes on. */
export type Drag = Readonly<{
  leadId: string;
  fromStageId: string;
  /** The stages that it may be put to, and which way each lies. */
  targets: ReadonlyMap<string, Direction>;
  place: DropPlace | null;
}>;

/** What is dragged over the board. Beside React's own state: with every move of the pointer only the columns that it concerns are drawn. */
export class DragStore {
  private drag: Drag | null = null;
  private readonly listeners = new Set<() => void>();

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly now = (): Drag | null => this.drag;

  set(drag: Drag | null): void {
    this.drag = drag;
    for (const listener of this.listeners) listener();
  }
}

/** What of the drag concerns somebody who shows a part of the board; drawn anew only when that changes. */
export function useDrag<Part extends string | number | boolean | null>(
  store: DragStore,
  partOf: (drag: Drag | null) => Part,
): Part {
  return useSyncExternalStore(store.listen, () => partOf(store.now()));
}
