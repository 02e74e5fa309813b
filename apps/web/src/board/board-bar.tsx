import { Button, Select, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { funnelsQuery } from '../api/funnels.ts';
import { useMay } from '../parts/may.ts';
import { useWords } from '../texts/texts-context.tsx';
import { useBoardActions } from './board-actions.ts';
import classes from './board-bar.module.css';
import { BOARD_ORDERS, type BoardSearch } from './board-search.ts';
import type { BoardState } from './board-state.ts';

type Props = Readonly<{
  board: BoardState;
  search: BoardSearch;
  onChange: (changed: BoardSearch) => void;
}>;

/** Which board, and what of it is shown. */
export function BoardBar({ board, search, onChange }: Props) {
  const { t } = useWords();
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const words = useRef<HTMLInputElement>(null);
  useBoardActions({ search, onChange, words });
  return (
    <div className={classes.bar}>
      <h1 className={classes.title}>{funnels.length > 1 ? t('board.title') : board.funnel.name}</h1>
      {funnels.length > 1 && (
        <Select
          aria-label={t('board.funnel')}
          data={funnels.map(({ id, name }) => ({ value: id, label: name }))}
          value={board.funnel.id}
          onChange={(funnel) => funnel !== null && onChange({ funnel })}
          allowDeselect={false}
        />
      )}
      <TextInput
        ref={words}
        className={classes.search}
        type="search"
        aria-label={t('board.search')}
        placeholder={t('board.search')}
        value={search.q ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ q: value === '' ? undefined : value })}
      />
      <HolderChoice board={board} search={search} onChange={onChange} />
      <OrderChoice search={search} onChange={onChange} />
      <Button
        className={classes.late}
        variant={search.late ? 'filled' : 'default'}
        aria-pressed={search.late === true}
        onClick={() => onChange({ late: search.late ? undefined : true })}
      >
        {t('board.only-late')}
      </Button>
      <BarLinks search={search} />
    </div>
  );
}

function HolderChoice({ board, search, onChange }: Props) {
  const { t } = useWords();
  const holders = [
    { value: 'anybody', label: t('board.of-anybody') },
    { value: 'me', label: t('board.mine') },
    { value: 'nobody', label: t('board.of-nobody') },
    ...[...board.people]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <Select
      className={classes.holder}
      aria-label={t('board.holder')}
      data={holders}
      value={search.holder ?? 'anybody'}
      onChange={(holder) =>
        onChange({ holder: holder === 'anybody' || holder === null ? undefined : holder })
      }
      searchable
      allowDeselect={false}
    />
  );
}

/** In which order whoever looks has the stickers: nobody else's change by it. */
function OrderChoice({ search, onChange }: Omit<Props, 'board'>) {
  const { t } = useWords();
  return (
    <Select
      className={classes.order}
      aria-label={t('board.order')}
      data={BOARD_ORDERS.map((order) => ({ value: order, label: t(`board.order.${order}`) }))}
      value={search.order ?? 'by-hand'}
      onChange={(chosen) => {
        const order = BOARD_ORDERS.find((one) => one === chosen);
        onChange({ order: order === 'by-hand' ? undefined : order });
      }}
      allowDeselect={false}
    />
  );
}

/** Where else one goes from a board. */
function BarLinks({ search }: Pick<Props, 'search'>) {
  const { t } = useWords();
  const mayImport = useMay('leads.import');
  return (
    <>
      <Link to="/wall" search={search} className={classes.wall}>
        {t('board.to-wall')}
      </Link>
      {mayImport && (
        <Link to="/import" className={classes.load}>
          {t('board.to-import')}
        </Link>
      )}
    </>
  );
}
