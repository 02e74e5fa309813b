import { EntitySchema } from 'typeorm';
import { bigint, moment, nullable, otherwise, primary, uuid, yesOrNo } from './columns.ts';

/** How far the line has come in looking after itself; one row. */
export type LineWatchRow = Readonly<{
  id: boolean;
  lookedAt: number | null;
  /** Since when somebody has looked again and again without a longer break. */
  watchingSince: number | null;
  /** Up to which minute the service levels are counted. */
  countedUntil: number | null;
  /** When the outside watcher was last told that all is well. */
  heartbeatAt: number | null;
  /** A visit that waits for its working times, and since when that is known; null: none did when somebody looked last. */
  waitingVisit: string | null;
  visitWaitsSince: number | null;
  /** The last change that is known to have waited to be in the figures, and since when; null: it does not any more. */
  waitingDelta: number | null;
  deltaWaitsSince: number | null;
}>;

export const lineWatch = new EntitySchema<LineWatchRow>({
  name: 'line_watch',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'line_watch_pkey'),
    lookedAt: nullable(moment('looked_at')),
    watchingSince: nullable(moment('watching_since')),
    countedUntil: nullable(moment('counted_until')),
    heartbeatAt: nullable(moment('heartbeat_at')),
    waitingVisit: nullable(uuid('waiting_visit')),
    visitWaitsSince: nullable(moment('visit_waits_since')),
    waitingDelta: nullable(bigint('waiting_delta')),
    deltaWaitsSince: nullable(moment('delta_waits_since')),
  },
  checks: [{ name: 'line_watch_one_row', expression: 'id' }],
});
