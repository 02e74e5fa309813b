/** A dialog gives the focus back itself where it can, and what comes in its place takes it: both are waited for. */
const SETTLED_MS = 50;

/** How many of the places where the focus has been are known: from a menu over a dialog's fields back to where it was begun. */
const MOST_KNOWN = 32;

/** Where the focus was: in what part of the page, and in what page. */
type Place = Readonly<{ element: HTMLElement; around: readonly HTMLElement[] }>;

/**
 * Keeps the focus on the page: when what has it goes away (a dialog that is done, an offer that is answered), it goes to where it was before, or
 * to the part of the page that it stood in, so that whoever works by keys goes on from there. Where somebody has put it away himself, by a click
 * beside everything, it is left alone. Gives what ends it.
 */
export function keepFocus(): () => void {
  const known: Place[] = [];
  let late: ReturnType<typeof setTimeout> | undefined;

  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    known.push({ element: target, around: partsAround(target) });
    if (known.length > MOST_KNOWN) known.shift();
  };
  const giveBack = (): void => {
    late = undefined;
    if (!isLost(known)) return;
    const next = nextPlace(known);
    if (!next) return;
    if (next.tabIndex < 0 && !next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  const look = (): void => {
    if (late === undefined && isLost(known)) late = setTimeout(giveBack, SETTLED_MS);
  };

  const changes = new MutationObserver(look);
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', note);
  return () => {
    changes.disconnect();
    clearTimeout(late);
    document.removeEventListener('focusin', note);
  };
}

/** Whether what had the focus last has it no more, and nothing else has it, without anybody having put it away. */
function isLost(known: readonly Place[]): boolean {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return false;
  const last = known.at(-1);
  return last !== undefined && !canTake(last.element);
}

/** The newest place that is still there. What is busy (a button whose request is under way) is waited for: it is enabled again or goes away. */
function nextPlace(known: readonly Place[]): HTMLElement | undefined {
  const last = known.at(-1)?.element;
  if (last?.isConnected && last.matches(':disabled')) return undefined;
  for (const { element, around } of known.toReversed()) {
    if (canTake(element)) return element;
    const part = around.find(canTake);
    if (part) return part;
  }
  return undefined;
}

function canTake(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}

/** The parts of the page around something, from the inside out. What lies over the page (a menu, a dialog) stands in none. */
function partsAround(element: HTMLElement): HTMLElement[] {
  const section = element.closest('section');
  const page = element.closest<HTMLElement>('#page');
  return [section, page].filter((part) => part !== null);
}
