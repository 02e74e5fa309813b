import { closestCenter, pointerIntersection, type CollisionDetector } from '@dnd-kit/collision';
import {
  Accessibility,
  AutoScroller,
  type DragDropManager,
  PointerActivationConstraints,
  PointerSensor,
  StyleInjector,
} from '@dnd-kit/dom';
import {
  DragDropProvider,
  DragOverlay,
  useDraggable,
  useDroppable,
  type DragDropEventHandlers,
} from '@dnd-kit/react';
import { useState, type ComponentProps, type ReactNode } from 'react';
import type { Actor } from '#conveyor/access';
import { nonceOfPage } from '../app/nonce.ts';
import { mayMove, targetsOf } from '../moves/targets.ts';
import type { BoardState, Card } from './board-state.ts';
import type { Drag, DragStore, DropPlace } from './drag-store.ts';
import { EdgeScroll, type Held } from './edge-scroll.ts';
import { indexUnder, scrolledUnder } from './index-under.ts';

// All of the board's dragging with this library is in this file: it is not at its first major version yet.

const WIN = 'end:win';
const LOSE = 'end:lose';

type Props = Readonly<{
  store: DragStore;
  board: BoardState;
  actor: Actor;
  /** Stickers are where people put them, so that there is a place between two. */
  isByHand: boolean;
  /** Somebody has taken a card into his hand. */
  onTake: (card: Card) => void;
  onDrop: (card: Card, place: DropPlace) => void;
  overlay: (card: Card) => ReactNode;
  children: ReactNode;
}>;

const sensors = [
  PointerSensor.configure({
    // A finger scrolls first and drags when it rests; a mouse drags when it moves.
    activationConstraints: ({ pointerType }) =>
      pointerType === 'touch'
        ? [new PointerActivationConstraints.Delay({ value: 250, tolerance: 5 })]
        : [new PointerActivationConstraints.Distance({ value: 5 })],
    preventActivation: ({ target }) => target instanceof Element && target.closest('button') !== null,
  }),
];

// Left out: what makes every card a button, with a link and a button inside (keys have ways of their own here), and what moves the board on.
const pluginsOf: ComponentProps<typeof DragDropProvider>['plugins'] = (usual) => [
  ...usual.filter((plugin) => plugin !== Accessibility && plugin !== AutoScroller),
  StyleInjector.configure({ nonce: nonceOfPage() }),
];

/** Lets stickers be dragged between columns, by mouse, finger or pen. */
export function BoardDnd({ store, board, actor, isByHand, onTake, onDrop, overlay, children }: Props) {
  const take: DragDropEventHandlers['onDragStart'] = ({ operation: { source } }) => {
    const card = board.cards.get(String(source?.id));
    if (!card || !mayMove(actor, board, card)) return;
    const targets = targetsOf(actor, board, card);
    store.set({ leadId: card.id, fromStageId: card.stageId, targets, place: null });
    onTake(card);
  };
  const [edges] = useState(() => new EdgeScroll());
  const look = (manager: DragDropManager): Held | null => {
    const drag = store.now();
    if (!drag) return null;
    const { target, position } = manager.dragOperation;
    const place = placeOf(target?.id, isByHand ? position.current.y : null);
    const allowed = place !== null && mayDrop(drag, place) ? place : null;
    if (!isSame(drag.place, allowed)) store.set({ ...drag, place: allowed });
    return { at: position.current, over: scrolledUnder(place) };
  };
  // Where it is now, the library knows only after it has told that it was moved.
  const follow: DragDropEventHandlers['onDragMove'] = (_, manager) => edges.follow(() => look(manager));
  const end: DragDropEventHandlers['onDragEnd'] = ({ canceled }, manager) => {
    edges.stop();
    look(manager);
    const drag = store.now();
    store.set(null);
    const card = board.cards.get(drag?.leadId ?? '');
    if (card && drag?.place && !canceled) onDrop(card, drag.place);
  };
  return (
    <DragDropProvider
      sensors={sensors}
      plugins={pluginsOf}
      onDragStart={take}
      onDragMove={follow}
      onDragOver={follow}
      onDragEnd={end}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {(source) => {
          const card = board.cards.get(String(source.id));
          return card && overlay(card);
        }}
      </DragOverlay>
    </DragDropProvider>
  );
}

/** Makes an element the sticker of a lead that can be dragged. */
export function useDraggableLead(leadId: string, isFixed: boolean) {
  const { ref, isDragSource } = useDraggable({ id: leadId, disabled: isFixed });
  return { ref, isDragSource };
}

/** How far beside a column a sticker still falls into it, in pixels: there is that much at the end of the board, and less between two columns. */
const BESIDE = 16;

const overOrBeside: CollisionDetector = (input) => {
  const over = pointerIntersection(input);
  if (over || !input.droppable.shape) return over;
  const { left, right, top, bottom } = input.droppable.shape.boundingRectangle;
  const { x, y } = input.dragOperation.position.current;
  const isBeside = x >= left - BESIDE && x <= right + BESIDE && y >= top && y <= bottom;
  return isBeside ? closestCenter(input) : null;
};

/** Makes an element a column to drop on. */
export function useDropColumn(stageId: string) {
  return useDroppable({ id: stageId, collisionDetector: overOrBeside }).ref;
}

/** Makes an element an end of the funnel to drop on. */
export function useDropEnd(end: 'win' | 'lose') {
  return useDroppable({
    id: end === 'win' ? WIN : LOSE,
    collisionDetector: pointerIntersection,
    collisionPriority: 10,
  }).ref;
}

function placeOf(id: string | number | undefined, y: number | null): DropPlace | null {
  if (id === undefined) return null;
  if (id === WIN) return 'win';
  if (id === LOSE) return 'lose';
  return { stageId: String(id), index: y === null ? null : indexUnder(String(id), y) };
}

function mayDrop({ targets, fromStageId }: Drag, place: DropPlace): boolean {
  return typeof place === 'string' || place.stageId === fromStageId || targets.has(place.stageId);
}

function isSame(one: DropPlace | null, other: DropPlace | null): boolean {
  if (typeof one === 'string' || typeof other === 'string' || !one || !other) return one === other;
  return one.stageId === other.stageId && one.index === other.index;
}
