import { Button, Select, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useWords } from '../texts/texts-context.tsx';
import { BOARD_ORDERS, type BoardSearch } from './board-search.ts';
import type { BoardState } from './board-state.ts';
import classes from './filter-fields.module.css';

export type FilterProps = Readonly<{
  board: BoardState;
  search: BoardSearch;
  onChange: (changed: BoardSearch) => void;
}>;

type Props = FilterProps &
  Readonly<{
    /** Each has its name above it, where there is room for that. */
    isNamed?: boolean;
    words?: Ref<HTMLInputElement>;
    /** Somebody has asked for them to write words that are looked for. */
    isForWords?: boolean;
  }>;

/** What of a board is shown, and in which order. */
export function FilterFields({ board, search, onChange, isNamed = false, words, isForWords }: Props) {
  const { t } = useWords();
  const named = (name: string) => (isNamed ? { label: name } : { 'aria-label': name });
  return (
    <>
      <TextInput
        {...named(t('board.search'))}
        ref={words}
        className={classes.words}
        type="search"
        placeholder={isNamed ? undefined : t('board.search')}
        value={search.q ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ q: value === '' ? undefined : value })}
        data-autofocus={isForWords || undefined}
      />
      <Select
        {...named(t('board.holder'))}
        className={classes.holder}
        data={useHolders(board)}
        value={search.holder ?? 'anybody'}
        onChange={(holder) =>
          onChange({ holder: holder === 'anybody' || holder === null ? undefined : holder })
        }
        searchable
        allowDeselect={false}
      />
      {/* In which order whoever looks has the stickers: nobody else's change by it. */}
      <Select
        {...named(t('board.order'))}
        className={classes.order}
        data={BOARD_ORDERS.map((order) => ({ value: order, label: t(`board.order.${order}`) }))}
        value={search.order ?? 'by-hand'}
        onChange={(chosen) => {
          const order = BOARD_ORDERS.find((one) => one === chosen);
          onChange({ order: order === 'by-hand' ? undefined : order });
        }}
        allowDeselect={false}
      />
      <Button
        variant={search.late ? 'filled' : 'default'}
        aria-pressed={search.late === true}
        onClick={() => onChange({ late: search.late ? undefined : true })}
      >
        {t('board.only-late')}
      </Button>
    </>
  );
}

/** Whose stickers can be chosen. */
function useHolders({ people }: BoardState) {
  const { t } = useWords();
  return [
    { value: 'anybody', label: t('board.of-anybody') },
    { value: 'me', label: t('board.mine') },
    { value: 'nobody', label: t('board.of-nobody') },
    ...[...people].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
  ];
}
