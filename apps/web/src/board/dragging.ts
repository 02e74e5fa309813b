import { closestCenter, pointerIntersection, type CollisionDetector } from '@dnd-kit/collision';
import {
  Accessibility,
  AutoScroller,
  defaultPreset,
  DragDropManager,
  Draggable,
  Droppable,
  Feedback,
  PointerActivationConstraints,
  PointerSensor,
  StyleInjector,
} from '@dnd-kit/dom';
import { nonceOfPage } from '../app/nonce.ts';

// All of the board's dragging with this library is in this file: it is not at its first major version yet.

/** What an element carries whose lead can be dragged by it: the lead's id. */
export const GRIP = 'data-grip';

/** What an element carries on which a lead can be dropped: the stage's id, or one of the two ends. */
export const DROP = 'data-drop';

/** Where a lead is held that is being dragged. */
export type HeldAt = Readonly<{
  at: Readonly<{ x: number; y: number }>;
  /** What the element that it is over carries as its DROP. */
  over: string | null;
}>;

/** Who hears of a drag. Asked where it is held, the library knows it only after it has told that it was moved. */
export type Dragged = Readonly<{
  take: (leadId: string) => void;
  follow: (held: () => HeldAt) => void;
  end: (held: HeldAt, isDropped: boolean) => void;
}>;

/** How far beside a column a sticker still falls into it, in pixels: there is that much at the end of the board, and less between two columns. */
const BESIDE = 16;

/**
 * Lets what carries a GRIP be dragged to what carries a DROP, by mouse, finger or pen. Nothing of it is there before the first press: to
 * make the library's manager, and to have it watch each sticker, took a hundred of the 1,300 ms in which a slow machine shows a board.
 */
export class Dragging {
  private manager: DragDropManager | undefined;
  private known: readonly (Draggable | Droppable)[] = [];

  /** `overlay`: moved with the pointer while something is dragged. */
  constructor(
    private readonly overlay: HTMLElement,
    private readonly dragged: Dragged,
  ) {}

  /** Somebody has pressed on something. To be told before the press comes to the element itself. */
  readonly press = ({ target }: PointerEvent): void => {
    const grip = target instanceof Element ? target.closest(`[${GRIP}]`) : null;
    if (!grip) return;
    this.manager ??= this.makeManager();
    if (!this.manager.dragOperation.status.idle) return;
    this.forget();
    const drops = [...document.querySelectorAll(`[${DROP}]`)];
    const id = grip.getAttribute(GRIP) ?? '';
    this.known = [
      new Draggable({ id, element: grip, register: false }, this.manager),
      ...drops.map((element) => droppable(element, this.manager)),
    ];
    for (const one of this.known) one.register();
  };

  destroy(): void {
    this.forget();
    this.manager?.destroy();
    this.manager = undefined;
  }

  private forget(): void {
    for (const one of this.known) one.destroy();
    this.known = [];
  }

  private makeManager(): DragDropManager {
    const manager = new DragDropManager({ sensors: SENSORS, plugins: PLUGINS });
    const feedback = manager.plugins.find((plugin) => plugin instanceof Feedback);
    if (!feedback) throw new Error('The library of the drags has no feedback.');
    feedback.overlay = this.overlay;
    feedback.dropAnimation = null;
    const held = (): HeldAt => {
      const { target, position } = manager.dragOperation;
      return { at: position.current, over: target ? String(target.id) : null };
    };
    const follow = (): void => this.dragged.follow(held);
    const { monitor } = manager;
    monitor.addEventListener('dragstart', ({ operation: { source } }) => {
      if (source) this.dragged.take(String(source.id));
    });
    monitor.addEventListener('dragmove', follow);
    monitor.addEventListener('dragover', follow);
    monitor.addEventListener('dragend', ({ canceled }) => this.dragged.end(held(), !canceled));
    return manager;
  }
}

const SENSORS = [
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
const PLUGINS = [
  ...defaultPreset.plugins.filter((plugin) => plugin !== Accessibility && plugin !== AutoScroller),
  StyleInjector.configure({ nonce: nonceOfPage() }),
];

const overOrBeside: CollisionDetector = (input) => {
  const over = pointerIntersection(input);
  if (over || !input.droppable.shape) return over;
  const { left, right, top, bottom } = input.droppable.shape.boundingRectangle;
  const { x, y } = input.dragOperation.position.current;
  const isBeside = x >= left - BESIDE && x <= right + BESIDE && y >= top && y <= bottom;
  return isBeside ? closestCenter(input) : null;
};

function droppable(element: Element, manager: DragDropManager | undefined): Droppable {
  const id = element.getAttribute(DROP) ?? '';
  const how = isEnd(id)
    ? { collisionDetector: pointerIntersection, collisionPriority: 10 }
    : { collisionDetector: overOrBeside };
  return new Droppable({ id, element, register: false, ...how }, manager);
}

/** Whether it is one of the two ends: they lie over the columns. */
export const isEnd = (drop: string): drop is 'win' | 'lose' => drop === 'win' || drop === 'lose';
