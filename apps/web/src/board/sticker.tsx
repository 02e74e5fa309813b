import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { PersonMark } from '../parts/person-mark.tsx';
import { useWords } from '../texts/texts-context.tsx';
import type { Card } from './board-state.ts';
import { useDrag, type DragStore } from './drag-store.ts';
import { GRIP } from './dragging.ts';
import classes from './sticker.module.css';
import { StickerDue } from './sticker-due.tsx';
import type { OpenMenu } from './sticker-menu.tsx';

type Face = Readonly<{ card: Card; people: ReadonlyMap<string, string>; now: number }>;
type Props = Face &
  Readonly<{
    /** Whoever looks may not move it. */
    isFixed: boolean;
    /** Its place in the column, and where that is, in pixels. */
    index: number;
    store: DragStore;
    top: number;
    onMenu: (menu: OpenMenu) => void;
  }>;

/** A lead on the board. Plain elements: a hundred of them move with every frame of scrolling. */
export const Sticker = memo(function Sticker({
  card,
  people,
  isFixed,
  index,
  store,
  top,
  now,
  onMenu,
}: Props) {
  const { t } = useWords();
  const isAway = useDrag(store, (drag) => drag?.leadId === card.id);
  return (
    <li
      className={classes.place}
      style={{ transform: `translateY(${top}px)` }}
      data-lead={card.id}
      data-index={index}
    >
      <div
        className={classes.grip}
        {...{ [GRIP]: isFixed ? undefined : card.id }}
        data-away={isAway || undefined}
      >
        <StickerFace card={card} people={people} now={now}>
          <button
            type="button"
            className={classes.menu}
            aria-label={t('board.menu', { lead: card.name })}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => onMenu({ leadId: card.id, anchor: currentTarget })}
          >
            <IconDots size={18} aria-hidden />
          </button>
        </StickerFace>
      </div>
    </li>
  );
});

/** What stands on a sticker, also while it is in the hand. `colour`: of its stage, where it is outside of its column. */
export function StickerFace({
  card,
  people,
  now,
  colour,
  children,
}: Face & Readonly<{ colour?: string | undefined; children?: ReactNode }>) {
  const { money } = useWords();
  return (
    <div className={classes.sticker} style={colour === undefined ? undefined : { '--stage': colour }}>
      <div className={classes.line}>
        <Link to="/leads/$leadId" params={{ leadId: card.id }} className={classes.name} draggable={false}>
          {card.name}
        </Link>
        {children}
      </div>
      <div className={classes.line}>
        <span className={classes.company}>{card.company}</span>
        {card.amount !== null && <span className={classes.amount}>{money(card.amount, card.currency)}</span>}
      </div>
      <div className={classes.line}>
        <Holder card={card} people={people} />
        <StickerDue card={card} now={now} />
      </div>
    </div>
  );
}

function Holder({ card: { employeeId, setAside, waiting }, people }: Pick<Face, 'card' | 'people'>) {
  const { t } = useWords();
  if (waiting)
    return <span className={classes.waits}>{t(setAside ? 'board.set-aside' : 'board.waits')}</span>;
  const name = employeeId === null ? undefined : people.get(employeeId);
  // Who gets a lead that is being moved is not known yet.
  if (name === undefined) return <span className={classes.who}>…</span>;
  return (
    <span className={classes.holder}>
      <PersonMark name={name} size="small" />
      <span className={classes.who}>{name}</span>
    </span>
  );
}
