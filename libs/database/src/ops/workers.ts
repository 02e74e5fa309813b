import { workerState } from '#conveyor/ops';
import type { WorkerShown } from '#contracts';
import { moment } from '../moment.ts';
import { iso } from '../statements/iso.ts';
import { ms } from '../statements/ms.ts';
import type { Connection, Statement } from '../statement.ts';
import type { WorkerProcessRow } from '../tables/workers.table.ts';
import { secondsSince } from './seconds-since.ts';

/** A worker as it says that it is there. */
export type WorkerBeat = Pick<
  WorkerProcessRow,
  'id' | 'host' | 'pid' | 'version' | 'queues' | 'startedAt' | 'drainedAt'
>;

type Row = Omit<WorkerShown, 'state'> & Readonly<{ isDrainAsked: boolean; isDrained: boolean }>;

const beatWorker: Statement<{ isDrainAsked: boolean }> = {
  name: 'beat_worker',
  text: `insert into workers (id, host, pid, version, queues, started_at, drained_at, beaten_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (id) do update set beaten_at = excluded.beaten_at, drained_at = excluded.drained_at
    returning drain_asked_at is not null as "isDrainAsked"`,
};

const forgetWorker: Statement<never> = { name: 'forget_worker', text: 'delete from workers where id = $1' };

const purgeWorkers: Statement<never> = {
  name: 'purge_workers',
  text: 'delete from workers where beaten_at < $1',
};

const askToDrain: Statement<{ at: number }> = {
  name: 'ask_to_drain',
  text: `update workers set drain_asked_at = $2 where id = $1 returning ${ms('drain_asked_at')} as at`,
};

const listWorkers: Statement<Row> = {
  name: 'list_workers',
  text: `select id, host, pid, version, queues, ${iso('started_at')} as "startedAt", ${secondsSince('beaten_at')} as "beatSeconds",
    drain_asked_at is not null as "isDrainAsked", drained_at is not null as "isDrained" from workers order by started_at, id`,
};

/** Keeps that a worker is there; resolves to whether somebody has asked it to take no more jobs. */
export async function beatWorkerOf(
  connection: Connection,
  worker: WorkerBeat,
  now: number,
): Promise<boolean> {
  const { id, host, pid, version, queues, startedAt, drainedAt } = worker;
  const drained = drainedAt === null ? null : moment(drainedAt);
  const values = [id, host, pid, version, queues, moment(startedAt), drained, moment(now)];
  const [row] = await connection.run(beatWorker, values);
  return row?.isDrainAsked ?? false;
}

/** A worker has stopped as it should. */
export async function forgetWorkerOf(connection: Connection, id: string): Promise<void> {
  await connection.run(forgetWorker, [id]);
}

/** Forgets the workers that were not heard of since. */
export async function purgeWorkersOf(connection: Connection, before: number): Promise<void> {
  await connection.run(purgeWorkers, [moment(before)]);
}

/** Asks a worker to take no more jobs; resolves to when, undefined when there is no such worker. */
export async function askToDrainOf(
  connection: Connection,
  id: string,
  now: number,
): Promise<number | undefined> {
  const [row] = await connection.run(askToDrain, [id, moment(now)]);
  return row?.at;
}

/** The worker processes, the first started first. */
export async function listWorkersOf(connection: Connection, now: number): Promise<readonly WorkerShown[]> {
  const rows = await connection.run(listWorkers, [moment(now)]);
  return rows.map(({ isDrainAsked, isDrained, ...row }) => ({
    ...row,
    state: workerState({ beatSeconds: row.beatSeconds, isDrainAsked, isDrained }),
  }));
}
