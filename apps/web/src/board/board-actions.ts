import { useNavigate } from '@tanstack/react-router';
import type { Action } from '../actions/action.ts';
import { useActions } from '../actions/use-actions.ts';
import { useWords } from '../texts/texts-context.tsx';
import { BOARD_ORDERS, type BoardSearch } from './board-search.ts';

type Bar = Readonly<{
  search: BoardSearch;
  onChange: (changed: BoardSearch) => void;
  /** Leads to where words are written that are looked for. */
  toWords: () => void;
}>;

/** What can be done with the board as a whole, by keys and out of the palette. */
export function useBoardActions({ search, onChange, toWords }: Bar): void {
  const { t } = useWords();
  const navigate = useNavigate();
  const listed = (id: string, label: string, does: () => void): Action => ({
    place: 'board',
    id,
    label,
    isListed: true,
    run: () => {
      does();
      return true;
    },
  });
  const isMine = search.holder === 'me';
  const focus = listed('board.filter', t('key.filter'), toWords);
  useActions([
    { ...focus, keys: [{ code: 'Slash', cap: '/' }] },
    listed('board.mine', t(isMine ? 'action.of-anybody' : 'action.mine'), () =>
      onChange({ holder: isMine ? undefined : 'me' }),
    ),
    listed('board.late', t(search.late ? 'action.late-too' : 'action.late'), () =>
      onChange({ late: search.late ? undefined : true }),
    ),
    ...BOARD_ORDERS.filter((order) => order !== (search.order ?? 'by-hand')).map((order) =>
      listed(`board.order.${order}`, t('action.order', { order: t(`board.order.${order}`) }), () =>
        onChange({ order: order === 'by-hand' ? undefined : order }),
      ),
    ),
    listed('board.print', t('action.print'), () => void navigate({ to: '/wall', search })),
  ]);
}
