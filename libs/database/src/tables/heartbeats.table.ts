import { EntitySchema } from 'typeorm';
import { moment, primary, text } from './columns.ts';

/** When a job was last run on a queue. */
export type HeartbeatRow = Readonly<{ queue: string; beatenAt: number }>;

export const heartbeats = new EntitySchema<HeartbeatRow>({
  name: 'heartbeats',
  columns: { queue: primary(text('queue'), 'heartbeats_pkey'), beatenAt: moment('beaten_at') },
});
