import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { PersonMark } from '../parts/person-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Card } from './board-state.ts';
import classes from './sticker.module.css';
import { StickerDue } from './sticker-due.tsx';

type Props = Readonly<{
  card: Card;
  /** The name of who holds it; null: it waits. */
  holder: string | null;
  /** Where in its column it stands, in pixels. */
  top: number;
  now: number;
}>;

const DAY_MS = 86_400_000;

/** A lead on the board. Plain elements: a hundred of them move with every frame of scrolling. */
export const Sticker = memo(function Sticker({ card, holder, top, now }: Props) {
  const { t, money } = useWords();
  const days = Math.floor((now - Date.parse(card.enteredAt)) / DAY_MS);
  return (
    <li className={classes.place} style={{ transform: `translateY(${top}px)` }} data-lead={card.id}>
      <div className={classes.sticker}>
        <div className={classes.line}>
          <Link to="/board" className={classes.name}>
            {card.name}
          </Link>
        </div>
        <div className={classes.line}>
          <span className={classes.company}>{card.company}</span>
          {card.amount !== null && (
            <span className={classes.amount}>{money(card.amount, card.currency)}</span>
          )}
        </div>
        <div className={classes.line}>
          <span className={classes.holder}>
            {holder === null ? (
              <span className={classes.waits}>{t(card.setAside ? 'board.set-aside' : 'board.waits')}</span>
            ) : (
              <>
                <PersonMark name={holder} />
                <span className={classes.who}>{holder}</span>
              </>
            )}
          </span>
          <StickerDue card={card} days={days} now={now} />
        </div>
      </div>
    </li>
  );
});
