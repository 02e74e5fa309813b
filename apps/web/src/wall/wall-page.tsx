import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { accountQuery } from '../api/account.ts';
import { funnelsQuery } from '../api/funnels.ts';
import { filterOf } from '../board/board-filter.ts';
import { inOrder } from '../board/board-order.ts';
import type { BoardSearch } from '../board/board-search.ts';
import type { Card } from '../board/board-state.ts';
import { useBoard } from '../board/use-board.ts';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useNow } from '../parts/use-now.ts';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { useWords } from '../texts/texts-context.tsx';
import classes from './wall-page.module.css';

/** The stickers of a board on paper, to be cut out and put on a wall: what the board shows, stage by stage. */
function WallPage() {
  const { t } = useWords();
  const search = useSearch({ from: '/wall' });
  const { data: funnels } = useSuspenseQuery(funnelsQuery);
  const funnel = funnels.find(({ id }) => id === search.funnel) ?? funnels[0];
  if (!funnel) return <EmptyPage title={t('board.no-funnel')} why={t('board.no-funnel.why')} />;
  return <Wall funnelId={funnel.id} search={search} />;
}

function Wall({ funnelId, search }: Readonly<{ funnelId: string; search: BoardSearch }>) {
  const { t, number } = useWords();
  const board = useBoard(funnelId);
  const { data: account } = useSuspenseQuery(accountQuery);
  const now = useNow();
  useTabTitle(t('wall.title', { funnel: board.funnel.name }));
  const filter = useMemo(
    () => filterOf(search, { me: account.employeeId, now }) ?? (() => true),
    [search, account.employeeId, now],
  );
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>{t('wall.title', { funnel: board.funnel.name })}</h1>
        <Button className={classes.button} onClick={() => window.print()}>
          {t('wall.print')}
        </Button>
        <p className={classes.hint}>{t('wall.hint')}</p>
      </header>
      {board.stages.map(({ id, name, colour }) => {
        const cards = inOrder((board.columns.get(id) ?? []).filter(filter), search.order ?? 'by-hand');
        if (cards.length === 0) return null;
        return (
          <section key={id} style={{ '--stage': colour }}>
            <h2 className={classes.stage}>
              {name} <span>{number(cards.length)}</span>
            </h2>
            <ul className={classes.stickers}>
              {cards.map((card) => (
                <PaperSticker key={card.id} card={card} holder={board.people.get(card.employeeId ?? '')} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function PaperSticker({ card, holder }: Readonly<{ card: Card; holder: string | undefined }>) {
  const { t, money, moment } = useWords();
  return (
    <li className={classes.sticker}>
      <strong>{card.name}</strong>
      <span>{card.company}</span>
      {card.amount !== null && <span>{money(card.amount, card.currency)}</span>}
      <span>{holder ?? t('board.waits')}</span>
      <span>{t('wall.since', { moment: moment(card.enteredAt) })}</span>
    </li>
  );
}

export const wallPage = createLazyRoute('/wall')({ component: WallPage });
