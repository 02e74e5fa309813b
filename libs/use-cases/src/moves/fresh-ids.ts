import type { MoveIds } from '#database';
import { uuidv7 } from '#platform';

/**
 * Ids for one move. A notice's id is made when it is asked for: most moves have one notice, and an id
 * costs more than the question. The lot is the end of the visit's id, which is random.
 */
export function freshIds(now: number): MoveIds {
  const visitId = uuidv7(now);
  return {
    visitId,
    handoffId: uuidv7(now),
    noticeId: () => uuidv7(now),
    auditId: uuidv7(now),
    lot: Number.parseInt(visitId.slice(-7), 16),
    writtenAt: now,
  };
}
