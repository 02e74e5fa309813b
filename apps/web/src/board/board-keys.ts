import type { KeyboardEvent } from 'react';
import type { Actor } from '#conveyor/access';
import type { AskedMove } from '../moves/asked.ts';
import { targetsOf } from '../moves/targets.ts';
import type { BoardState, Card } from './board-state.ts';
import type { OpenMenu } from './sticker-menu.tsx';

type Board = Readonly<{
  board: BoardState;
  actor: Actor;
  ask: (card: Card, verb: AskedMove['verb'], toStageId: string) => void;
  openMenu: (menu: OpenMenu) => void;
}>;

/** Steps from sticker to sticker, by where a key lies: it does the same in the Russian layout. */
const STEPS: Readonly<Record<string, Readonly<{ rows: number; columns: number }>>> = {
  KeyJ: { rows: 1, columns: 0 },
  KeyK: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  KeyH: { rows: 0, columns: -1 },
  KeyL: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What keys do while a sticker has the focus: step to another one, move it a stage on or back, open its menu. */
export function useBoardKeys({ board, actor, ask, openMenu }: Board) {
  return (event: KeyboardEvent) => {
    const { target, code, ctrlKey, metaKey, altKey } = event;
    const place = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-lead]') : null;
    const card = board.cards.get(place?.dataset['lead'] ?? '');
    if (!place || !card || ctrlKey || metaKey || altKey) return;
    const step = STEPS[code];
    if (step) {
      event.preventDefault();
      return stepFrom(place, step);
    }
    const anchor = place.querySelector('button');
    if (code === 'KeyM' && anchor) {
      event.preventDefault();
      anchor.focus();
      return openMenu({ leadId: card.id, anchor });
    }
    const way = code === 'BracketRight' ? 'ahead' : code === 'BracketLeft' ? 'behind' : undefined;
    const to = way && neighbourOf(board, card, way);
    if (way && to && targetsOf(actor, board, card).get(to) === way) {
      event.preventDefault();
      ask(card, way === 'ahead' ? 'advance' : 'return', to);
    }
  };
}

function neighbourOf({ stages }: BoardState, { stageId }: Card, way: 'ahead' | 'behind'): string | undefined {
  const at = stages.findIndex(({ id }) => id === stageId);
  return stages[way === 'ahead' ? at + 1 : at - 1]?.id;
}

/** Focuses the link of a sticker so many rows and columns from one; some are always drawn beyond those that are seen. */
function stepFrom(place: HTMLElement, { rows, columns }: Readonly<{ rows: number; columns: number }>): void {
  const section = place.closest('section');
  const sections = [...(section?.parentElement?.querySelectorAll(':scope > section') ?? [])];
  const column = sections[sections.findIndex((one) => one === section) + columns];
  const index = Number(place.dataset['index']) + rows;
  const next = column?.querySelector(`[data-index="${index}"] a`) ?? column?.querySelector('[data-index] a');
  if (next instanceof HTMLElement && (rows === 0 || next.closest(`[data-index="${index}"]`))) next.focus();
}
