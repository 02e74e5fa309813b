import type { MessageEvent } from '@nestjs/common';
import { filter, map, merge, tap, type Observable } from 'rxjs';

/**
 * Numbered events with others beside them that have no number. Those are sent under the last one that the client has: a browser comes back
 * with it, and without one Nest would number them itself. Others that come before any numbered one are dropped.
 */
export function beside(
  numbered: Observable<MessageEvent>,
  others: Observable<MessageEvent>,
): Observable<MessageEvent> {
  let last: string | undefined;
  return merge(
    numbered.pipe(tap(({ id }) => void (last = id ?? last))),
    others.pipe(
      filter(() => last !== undefined),
      map((event) => ({ ...event, ...(last !== undefined && { id: last }) })),
    ),
  );
}
