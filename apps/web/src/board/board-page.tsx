import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useMay } from '../parts/may.ts';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { useWords } from '../texts/texts-context.tsx';
import { BoardBar } from './board-bar.tsx';
import classes from './board-page.module.css';
import type { BoardSearch } from './board-search.ts';
import { ExampleNote } from './example-note.tsx';
import { Columns } from './columns.tsx';
import { useBoard } from './use-board.ts';

/** The wall of stickers: one column a stage. */
function BoardPage() {
  const { t } = useWords();
  const search = useSearch({ from: '/board' });
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const funnel = funnels.find(({ id }) => id === search.funnel) ?? funnels[0];
  const mayBegin = useMay('line.change');
  if (!funnel) {
    return (
      <EmptyPage title={t('board.no-funnel')} why={t('board.no-funnel.why')}>
        {mayBegin && <ButtonLink to="/start">{t('place.start')}</ButtonLink>}
      </EmptyPage>
    );
  }
  return <BoardOf key={funnel.id} funnelId={funnel.id} search={search} />;
}

function BoardOf({ funnelId, search }: Readonly<{ funnelId: string; search: BoardSearch }>) {
  const board = useBoard(funnelId);
  const { data: account } = useSuspenseQuery(accountQuery);
  const { t } = useWords();
  useTabTitle(t('board.tab', { funnel: board.funnel.name }));
  const navigate = useNavigate({ from: '/board' });
  const change = (changed: BoardSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true });
  return (
    <div className={classes.page}>
      <BoardBar board={board} search={search} onChange={change} />
      <ExampleNote board={board} />
      <Columns board={board} search={search} account={account} />
    </div>
  );
}

export const boardPage = createLazyRoute('/board')({ component: BoardPage });
