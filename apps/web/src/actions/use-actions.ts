import { useEffect, useLayoutEffect, useRef } from 'react';
import { actions, type Action } from './action.ts';

/** Offers what can be done here for as long as the component is there. */
export function useActions(offered: readonly Action[]): void {
  const latest = useRef(offered);
  useLayoutEffect(() => {
    latest.current = offered;
  });
  useEffect(() => actions.offer(() => latest.current), []);
}
