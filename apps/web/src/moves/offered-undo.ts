type Undo = () => void;

const offered = new Map<string, Undo>();

/** Keeps what takes a move back for as long as that is offered on the page. `id`: of the offer. */
export function offerUndo(id: string, undo: Undo): void {
  withdrawUndo(id);
  offered.set(id, undo);
}

export function withdrawUndo(id: string): void {
  offered.delete(id);
}

/** Takes back the last of the moves of which that is offered now. Returns whether there was one. */
export function undoLast(): boolean {
  const undo = [...offered.values()].at(-1);
  undo?.();
  return undo !== undefined;
}
