import { EntitySchema } from 'typeorm';
import { integer, moment, nullable, primary, text, texts, uuid } from './columns.ts';

/** A process that takes jobs. One that stopped as it should has no row any more. */
export type WorkerProcessRow = Readonly<{
  /** Made anew with every start of a process. */
  id: string;
  host: string;
  pid: number;
  version: string;
  queues: readonly string[];
  startedAt: number;
  beatenAt: number;
  /** When somebody asked it to take no more jobs. */
  drainAskedAt: number | null;
  /** Since when it has none left. */
  drainedAt: number | null;
}>;

export const workers = new EntitySchema<WorkerProcessRow>({
  name: 'workers',
  columns: {
    id: primary(uuid('id'), 'workers_pkey'),
    host: text('host'),
    pid: integer('pid'),
    version: text('version'),
    queues: texts('queues'),
    startedAt: moment('started_at'),
    beatenAt: moment('beaten_at'),
    drainAskedAt: nullable(moment('drain_asked_at')),
    drainedAt: nullable(moment('drained_at')),
  },
});
