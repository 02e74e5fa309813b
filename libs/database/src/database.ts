import pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { AtMost } from './at-most.ts';
import { isSilence } from './contention.ts';
import { SilentLogger } from './silent-logger.ts';
import { migrations } from './migrations/index.ts';
import { SoundPool } from './sound-pool.ts';
import type { Connection, Statement, Value } from './statement.ts';
import { tables } from './tables/index.ts';

/** A connection that was needed in the last minutes is needed again, with all that it has prepared. */
const KEPT_IDLE_MS = 300_000;

/** So long somebody waits for a connection. */
const PATIENCE_MS = 5_000;

/** How to reach the database. `pool` is the most connections that this process opens. */
export type DatabaseSettings = Readonly<{ url: string; pool: number; applicationName: string }>;

/** A transaction: named statements and TypeORM's repositories on one and the same connection. */
export type Transaction = Connection & Readonly<{ manager: EntityManager }>;

/**
 * The database of one process. Statements run on the driver's own pool, prepared; everything else goes
 * through TypeORM. It never takes a second connection while a transaction holds one: at more clients
 * than connections that starves the pool.
 */
export class Database implements Connection {
  private constructor(
    readonly dataSource: DataSource,
    private readonly pool: SoundPool,
    private readonly mayWait: AtMost,
  ) {}

  /** Connects, or rejects with the driver's error as the cause. Runs no migration. */
  static async connect(settings: DatabaseSettings): Promise<Database> {
    const dataSource = new DataSource({
      type: 'postgres',
      driver: pg,
      url: settings.url,
      entities: [...tables],
      migrations: [...migrations],
      migrationsTransactionMode: 'all',
      logger: new SilentLogger(),
      poolSize: settings.pool,
      applicationName: settings.applicationName,
      connectTimeoutMS: PATIENCE_MS,
      extra: {
        keepAlive: true,
        keepAliveInitialDelayMillis: 5_000,
        query_timeout: 30_000,
        idleTimeoutMillis: KEPT_IDLE_MS,
      },
      poolErrorHandler: () => undefined, // a dropped idle connection is replaced at the next use
    });
    await dataSource.initialize();
    const most = Math.max(1, settings.pool - Math.ceil(settings.pool / 4));
    return new Database(dataSource, new SoundPool(poolOf(dataSource)), new AtMost(most, PATIENCE_MS));
  }

  /** TypeORM's repositories outside of a transaction. */
  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  async run<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    return this.pool.run(statement, values);
  }

  /** Runs `work` in one transaction: all of it is kept, or (when it throws) nothing. */
  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { runner, client } = await this.connect();
    const beganAt = performance.now();
    try {
      await runner.startTransaction();
      const result = await work({
        manager: runner.manager,
        run: async (statement, values) => this.pool.execute(client, statement, values),
      });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A connection that keeps silent would not answer this either; the server undoes what a lost one has begun.
      if (isSilence(error)) {
        this.pool.doubt(beganAt);
        void client.end();
      } else if (runner.isTransactionActive) {
        await runner.rollbackTransaction();
      }
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** A connection for a transaction, of those that are not to be doubted; whoever asked releases it. */
  private async connect(): Promise<Readonly<{ runner: QueryRunner; client: pg.Client }>> {
    for (;;) {
      const runner = this.dataSource.createQueryRunner();
      const client = clientOf(await runner.connect());
      if (!this.pool.isDoubtful(client)) return { runner, client };
      void client.end();
      await runner.release();
    }
  }

  /**
   * Does `work` that may wait for what somebody else has locked, with one connection at a time; undefined when too much such
   * work goes on. A quarter of the connections is left to others: while a file is entered at a stage that goes by turns, ten
   * leads on their way there waited for half a minute with all there were, and nobody could so much as look at the line.
   */
  async patiently<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    return this.mayWait.run(work);
  }

  /** A connection of its own outside of the pool, for LISTEN; the caller ends it. A question to a dead server fails within 5 s. */
  listener(): pg.Client {
    return new pg.Client({ ...this.pool.options, keepAlive: true, query_timeout: 5_000 });
  }

  /** How far the database's clock is ahead of ours, in milliseconds, give or take half of the round trip. */
  async clockSkew(now: () => number): Promise<number> {
    const before = now();
    const rows = await this.run(readClock, []);
    return (rows[0]?.now ?? before) - (before + now()) / 2;
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}

const readClock: Statement<{ now: number }> = {
  name: 'read_clock',
  text: 'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now',
};

/** TypeORM keeps the driver's pool as `any`; this is the one place that looks at it. */
function poolOf(dataSource: DataSource): pg.Pool {
  const master: unknown = Reflect.get(dataSource.driver, 'master');
  if (master instanceof pg.Pool) return master;
  throw new Error('TypeORM no longer keeps a pg pool in driver.master');
}

function clientOf(client: unknown): pg.Client {
  if (client instanceof pg.Client) return client;
  throw new Error('TypeORM no longer hands out pg clients');
}
