import { useLayoutEffect, useRef } from 'react';

/**
 * For what goes away once it is done: the focus that it had goes to the part of the page that it stood in, or to the page, so that whoever works
 * by keys goes on from there. `hold` is called when it is pressed: while it is busy a browser takes the focus of a button away.
 */
export function useRestFocus<Place extends HTMLElement>() {
  const place = useRef<Place>(null);
  const isHeld = useRef(false);
  useLayoutEffect(() => {
    const around = [place.current?.closest('section'), document.querySelector<HTMLElement>('#page')];
    return () => {
      if (isHeld.current) queueMicrotask(() => focusFirst(around));
    };
  }, []);
  return { place, hold: () => void (isHeld.current = true) };
}

function focusFirst(places: readonly (HTMLElement | null | undefined)[]): void {
  const isLost = document.activeElement === null || document.activeElement === document.body;
  const there = isLost && places.find((one) => one?.isConnected);
  if (!there) return;
  if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
  there.focus();
}
