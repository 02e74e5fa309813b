/** How near to an edge the pointer has to be for what is under it to move on, in pixels. */
const NEAR = 56;
/** How far that moves with a frame at the very edge, in pixels: a column of 800 in two thirds of a second. */
const FASTEST = 20;

type Point = Readonly<{ x: number; y: number }>;

/** What moves on while a sticker is held near its edge: the columns side by side, and the list of one of them up and down. */
export type Scrolled = Readonly<{
  across: Element | null;
  down: Element | null;
  /** From where on (pixels of the screen) something else lies over the list. */
  coveredFrom: number;
}>;

/** How far something from one place to another (pixels of the screen) moves on with a frame for a pointer at `at`; below zero: back. */
export function edgeStep(at: number, from: number, until: number): number {
  const near = Math.min(NEAR, (until - from) / 3);
  if (near <= 0) return 0;
  const before = Math.min((from + near - at) / near, 1);
  const after = Math.min((at - until + near) / near, 1);
  if (before > 0) return -FASTEST * before;
  return after > 0 ? FASTEST * after : 0;
}

/** Where a sticker is held, and over what. */
export type Held = Readonly<{ at: Point; over: Scrolled }>;

/**
 * Looks once a frame where a sticker is held, and moves the board on under it near an edge. The library's own way asks the document at every
 * move what lies under the pointer, which takes more than all the rest of a drag (5.8 of 9 ms).
 */
export class EdgeScroll {
  private frame: number | null = null;
  private look: () => Held | null = () => null;

  /** The sticker was moved. `look`: asked with the next frame, and again while the board moves on; null: it is held no more. */
  follow(look: () => Held | null): void {
    this.look = look;
    this.frame ??= requestAnimationFrame(this.step);
  }

  stop(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }

  private readonly step = (): void => {
    this.frame = null;
    const held = this.look();
    if (!held) return;
    const { at, over } = held;
    const [x, y] = [stepAcross(over, at), stepDown(over, at)];
    const hasMoved = [scrollBy(over.across, x, 0), scrollBy(over.down, 0, y)].includes(true);
    if (hasMoved) this.frame ??= requestAnimationFrame(this.step);
  };
}

function stepAcross({ across }: Scrolled, { x }: Point): number {
  if (!across) return 0;
  const { left, right } = across.getBoundingClientRect();
  return edgeStep(x, left, right);
}

function stepDown({ down, coveredFrom }: Scrolled, { y }: Point): number {
  if (!down) return 0;
  const { top, bottom } = down.getBoundingClientRect();
  return edgeStep(y, top, Math.min(bottom, coveredFrom));
}

/** Whether it has moved: at its end it does not. */
function scrollBy(element: Element | null, x: number, y: number): boolean {
  if (!element || (x === 0 && y === 0)) return false;
  const { scrollLeft, scrollTop } = element;
  element.scrollBy({ left: x, top: y, behavior: 'instant' });
  return element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop;
}
