import { lazy, Suspense, useRef, useState } from 'react';
import { useShellActions, type Before } from '../actions/shell-actions.ts';
import { useKeys } from '../actions/use-keys.ts';

const Palette = lazy(() => import('../palette/palette.tsx').then(({ Palette: one }) => ({ default: one })));
const KeysDialog = lazy(() =>
  import('../actions/keys-dialog.tsx').then(({ KeysDialog: one }) => ({ default: one })),
);

/** What keys do everywhere, and what they bring before the page. Gives what is to be drawn, and what opens it. */
export function useBefore() {
  const [shown, setShown] = useState<Before | null>(null);
  const before = useRef<Element | null>(null);
  const show = (what: Before) => {
    const { activeElement } = document;
    // What is done out of the palette may show another one: the palette is gone then.
    if (activeElement?.closest('[role="dialog"]') === null) before.current = activeElement;
    setShown(what);
  };
  useShellActions(show);
  useKeys();
  const close = () => {
    setShown(null);
    setTimeout(() => giveFocusTo(before.current));
  };
  const drawn = (
    <Suspense>
      {shown === 'palette' && <Palette onClose={close} />}
      {shown === 'keys' && <KeysDialog onClose={close} />}
    </Suspense>
  );
  return { before: drawn, show };
}

/** Gives the focus back to what had it before, unless what was chosen has taken it. */
function giveFocusTo(element: Element | null): void {
  if (document.activeElement === document.body && element instanceof HTMLElement)
    element.focus({ preventScroll: true });
}
