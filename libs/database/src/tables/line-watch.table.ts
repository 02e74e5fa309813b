import { EntitySchema } from 'typeorm';
import { moment, nullable, otherwise, primary, yesOrNo } from './columns.ts';

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
}>;

export const lineWatch = new EntitySchema<LineWatchRow>({
  name: 'line_watch',
  columns: {
    id: primary(otherwise(yesOrNo('id'), true), 'line_watch_pkey'),
    lookedAt: nullable(moment('looked_at')),
    watchingSince: nullable(moment('watching_since')),
    countedUntil: nullable(moment('counted_until')),
    heartbeatAt: nullable(moment('heartbeat_at')),
  },
  checks: [{ name: 'line_watch_one_row', expression: 'id' }],
});
