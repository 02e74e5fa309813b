import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import type { Actor } from '#conveyor/access';
import { mayMove, targetsOf } from '../moves/targets.ts';
import type { BoardState, Card } from './board-state.ts';
import { useDrag, type Drag, type DragStore, type DropPlace } from './drag-store.ts';
import { Dragging, isEnd, type Dragged, type HeldAt } from './dragging.ts';
import { EdgeScroll, type Held } from './edge-scroll.ts';
import { indexUnder, scrolledUnder } from './index-under.ts';

type Props = Readonly<{
  store: DragStore;
  board: BoardState;
  actor: Actor;
  /** Stickers are where people put them, so that there is a place between two. */
  isByHand: boolean;
  /** Somebody has taken a card into his hand. */
  onTake: (card: Card) => void;
  onDrop: (card: Card, place: DropPlace) => void;
  /** What is seen of a card that is dragged. */
  overlay: (card: Card) => ReactNode;
}>;

/** Lets stickers be dragged between columns, by mouse, finger or pen; what is dragged is drawn here. */
export function BoardDnd({ store, board, actor, isByHand, onTake, onDrop, overlay }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [edges] = useState(() => new EdgeScroll());
  const look = ({ at, over }: HeldAt): Held | null => {
    const drag = store.now();
    if (!drag) return null;
    const place = placeOf(over, isByHand ? at.y : null);
    const allowed = place !== null && mayDrop(drag, place) ? place : null;
    if (!isSame(drag.place, allowed)) store.set({ ...drag, place: allowed });
    return { at, over: scrolledUnder(place) };
  };
  const take = useEffectEvent<Dragged['take']>((leadId) => {
    const card = board.cards.get(leadId);
    if (!card || !mayMove(actor, board, card)) return;
    const targets = targetsOf(actor, board, card);
    store.set({ leadId, fromStageId: card.stageId, targets, place: null });
    onTake(card);
  });
  const follow = useEffectEvent<Dragged['follow']>((held) => edges.follow(() => look(held())));
  const end = useEffectEvent<Dragged['end']>((held, isDropped) => {
    edges.stop();
    look(held);
    const drag = store.now();
    store.set(null);
    const card = board.cards.get(drag?.leadId ?? '');
    if (card && drag?.place && isDropped) onDrop(card, drag.place);
  });
  useEffect(() => {
    if (!ref.current) return;
    const dragging = new Dragging(ref.current, { take, follow, end });
    document.addEventListener('pointerdown', dragging.press, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', dragging.press, { capture: true });
      dragging.destroy();
    };
  }, []);
  const held = board.cards.get(useDrag(store, (drag) => drag?.leadId ?? ''));
  return (
    <div ref={ref} data-dnd-overlay>
      {held && overlay(held)}
    </div>
  );
}

function placeOf(over: string | null, y: number | null): DropPlace | null {
  if (over === null) return null;
  if (isEnd(over)) return over;
  return { stageId: over, index: y === null ? null : indexUnder(over, y) };
}

function mayDrop({ targets, fromStageId }: Drag, place: DropPlace): boolean {
  return typeof place === 'string' || place.stageId === fromStageId || targets.has(place.stageId);
}

function isSame(one: DropPlace | null, other: DropPlace | null): boolean {
  if (typeof one === 'string' || typeof other === 'string' || !one || !other) return one === other;
  return one.stageId === other.stageId && one.index === other.index;
}
