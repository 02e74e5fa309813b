import type { Actor } from '#conveyor/access';
import type { Action } from '../actions/action.ts';
import { letter, type Stroke } from '../actions/strokes.ts';
import { useActions } from '../actions/use-actions.ts';
import type { AskedMove } from '../moves/asked.ts';
import { targetsOf } from '../moves/targets.ts';
import { useWords } from '../texts/texts-context.tsx';
import type { BoardState, Card } from './board-state.ts';
import type { OpenMenu } from './sticker-menu.tsx';

type Board = Readonly<{
  board: BoardState;
  actor: Actor;
  ask: (card: Card, verb: AskedMove['verb'], toStageId: string) => void;
  openMenu: (menu: OpenMenu) => void;
}>;

type Focused = Readonly<{ place: HTMLElement; card: Card }>;

const STEPS = [
  { to: 'below', keys: [letter('J'), arrow('Down', '↓')], rows: 1, columns: 0 },
  { to: 'above', keys: [letter('K'), arrow('Up', '↑')], rows: -1, columns: 0 },
  { to: 'before', keys: [letter('H'), arrow('Left', '←')], rows: 0, columns: -1 },
  { to: 'after', keys: [letter('L'), arrow('Right', '→')], rows: 0, columns: 1 },
] as const;

/** What keys do while a sticker has the focus: step to another one, move it a stage on or back, open its menu. */
export function useBoardKeys({ board, actor, ask, openMenu }: Board): void {
  const { t } = useWords();
  const here = { place: 'sticker' } as const;
  const withFocused = (act: (focused: Focused) => boolean) => (): boolean => {
    const focused = focusedSticker(board);
    return focused !== undefined && act(focused);
  };
  const shift = (way: 'ahead' | 'behind') =>
    withFocused(({ card }) => {
      const to = neighbourOf(board, card, way);
      if (to === undefined || targetsOf(actor, board, card).get(to) !== way) return false;
      ask(card, way === 'ahead' ? 'advance' : 'return', to);
      return true;
    });
  const menu = withFocused(({ place, card }) => {
    const anchor = place.querySelector('button');
    anchor?.focus();
    if (anchor) openMenu({ leadId: card.id, anchor });
    return anchor !== null;
  });
  const steps = STEPS.map(({ to, keys, ...step }): Action => ({
    ...here,
    id: `sticker.${to}`,
    label: t(`key.sticker.${to}`),
    keys,
    run: withFocused(({ place }) => {
      stepFrom(place, step);
      return true;
    }),
  }));
  useActions([
    ...steps,
    {
      ...here,
      id: 'ahead',
      label: t('key.ahead'),
      keys: [{ code: 'BracketRight', cap: ']' }],
      run: shift('ahead'),
    },
    {
      ...here,
      id: 'behind',
      label: t('key.behind'),
      keys: [{ code: 'BracketLeft', cap: '[' }],
      run: shift('behind'),
    },
    { ...here, id: 'menu', label: t('key.menu'), keys: [letter('M')], run: menu },
  ]);
}

function arrow(way: string, cap: string): Stroke {
  return { code: `Arrow${way}`, cap };
}

function focusedSticker(board: BoardState): Focused | undefined {
  const place = document.activeElement?.closest<HTMLElement>('[data-lead]');
  const card = board.cards.get(place?.dataset['lead'] ?? '');
  return place && card ? { place, card } : undefined;
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
