import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { actions, type Action } from './action.ts';

/** Offers what can be done here for as long as the component is there. */
export function useActions(offered: readonly Action[]): void {
  const latest = useRef(offered);
  useLayoutEffect(() => {
    latest.current = offered;
  });
  useEffect(() => actions.offer(() => latest.current), []);
}

/** What is offered now, also by a page that was still on its way when it was asked for. */
export function useOffered(): readonly Action[] {
  useSyncExternalStore(actions.listen, actions.offered);
  return actions.now();
}
