import pg from 'pg';
import { isSilence, isUnavailable } from './contention.ts';
import type { Statement, Value } from './statement.ts';

/**
 * The connections of a process, of which those that have probably died without a word are not asked again: a firewall that has
 * forgotten one has forgotten the others as well, and each would keep somebody waiting for as long as the first.
 */
export class SoundPool {
  private readonly answeredAt = new WeakMap<pg.ClientBase, number>();
  /** When the last statement that got no answer was asked. */
  private silentSince = Number.NEGATIVE_INFINITY;

  constructor(private readonly pool: pg.Pool) {
    pool.on('connect', (client) => this.hear(client));
  }

  get options(): pg.PoolOptions {
    return this.pool.options;
  }

  /**
   * Runs a statement on one of them. The pool's own `query` throws its connection away with every error, and somebody who was
   * faster is an everyday one. A new connection has to prove who it is and to plan every statement anew, some 20 ms of the
   * server's time, so only one that is broken goes: whatever the server itself refuses leaves it as it was.
   */
  async run<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    const client = await this.connect();
    // A connection that breaks fails the statement too; without a listener it would end the process as well.
    client.on('error', ignore);
    let isBroken = false;
    try {
      return await this.execute(client, statement, values);
    } catch (error) {
      isBroken = !(error instanceof pg.DatabaseError) || isUnavailable(error);
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(isBroken);
    }
  }

  /** Runs a statement on this connection. */
  async execute<Row>(
    client: pg.ClientBase,
    { name, text, withinMs }: Statement<Row>,
    values: readonly Value[],
  ): Promise<Row[]> {
    const askedAt = performance.now();
    const asked = { name, text, values: [...values], query_timeout: withinMs };
    try {
      const result = await client.query<Row & pg.QueryResultRow>(asked);
      this.hear(client);
      return result.rows;
    } catch (error) {
      if (isSilence(error)) this.doubt(askedAt);
      throw error;
    }
  }

  /** From now on those are not asked again that have said nothing since then, when somebody was asked who gave no answer. */
  doubt(askedAt: number): void {
    this.silentSince = Math.max(this.silentSince, askedAt);
  }

  /** Whether this connection has said nothing since before one was asked that gave no answer. */
  isDoubtful(client: pg.ClientBase): boolean {
    return (this.answeredAt.get(client) ?? Number.NEGATIVE_INFINITY) < this.silentSince;
  }

  /** One that is new, or that has answered since the last silence began. */
  private async connect(): Promise<pg.PoolClient> {
    for (;;) {
      const client = await this.pool.connect();
      if (!this.isDoubtful(client)) return client;
      client.release(true);
    }
  }

  private hear(client: pg.ClientBase): void {
    this.answeredAt.set(client, performance.now());
  }
}

function ignore(): void {
  // Told by the statement that fails.
}
