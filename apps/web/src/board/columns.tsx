import { useMemo } from 'react';
import type { Account } from '../api/account.ts';
import { useNow } from '../parts/use-now.ts';
import { filterOf } from './board-filter.ts';
import type { BoardSearch } from './board-search.ts';
import type { BoardState } from './board-state.ts';
import { Column } from './column.tsx';
import classes from './columns.module.css';

type Props = Readonly<{ board: BoardState; search: BoardSearch; account: Account }>;

const NONE = [] as const;

/** The columns of a board side by side; on a phone one is as wide as the screen. */
export function Columns({ board, search, account }: Props) {
  const now = useNow();
  const me = account.employeeId;
  const { q, holder, source, late } = search;
  const filter = useMemo(
    () => filterOf({ q, holder, source, late }, { me, now }),
    [q, holder, source, late, me, now],
  );
  return (
    <div className={classes.columns}>
      {board.stages.map((stage) => (
        <Column
          key={stage.id}
          stage={stage}
          cards={board.columns.get(stage.id) ?? NONE}
          people={board.people}
          filter={filter}
          now={now}
        />
      ))}
    </div>
  );
}
