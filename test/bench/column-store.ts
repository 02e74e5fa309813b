import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';

/** The same questions as of the visits in PostgreSQL, of all stages; days as the department's clock has them are a column. */
export const OF_COLUMNS = {
  matrix: `select stage_id, employee_id, count(*), count(*) filter (arrival = 'first'), count(*) filter (outcome = 'advanced'),
      count(*) filter (outcome = 'won'), count(*) filter (outcome = 'lost'), count(*) filter (outcome = 'returned')
    from visits where day >= $1::date and day < $2::date group by stage_id, employee_id`,
  median: `select stage_id, median(stay_ms) from visits where is_worked and day >= $1::date and day < $2::date group by stage_id`,
  medians: `select stage_id, employee_id, median(visit_ms) from visits where is_worked and day >= $1::date and day < $2::date
    group by stage_id, employee_id`,
  losses: `select stage_id, employee_id, loss_reason_id, count(*) from visits where outcome = 'lost' and day >= $1::date and day < $2::date
    group by stage_id, employee_id, loss_reason_id`,
};

const MS = (interval: string): string => `(extract(epoch from ${interval}) * 1000)::bigint`;

/** The visits that count, copied out of PostgreSQL. */
const VISITS = `select stage_id, employee_id, arrival, outcome, loss_reason_id,
    (entered_at at time zone (select time_zone from departments limit 1))::date as day,
    coalesce(outcome in ('advanced', 'won', 'lost', 'returned'), false) as is_worked,
    ${MS('ended_at - arrived_at')} as stay_ms, ${MS('ended_at - entered_at')} as visit_ms
  from visits where not taken_back and outcome is distinct from 'undone'`;

/** Visits in DuckDB: what a store that is made for such questions needs for them, beside what is kept ready. */
export class ColumnStore {
  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly folder: string,
  ) {}

  /** Copies the visits through a file that the server of PostgreSQL writes. */
  static async of(client: Client): Promise<ColumnStore> {
    const folder = await mkdtemp(join(tmpdir(), 'conveyor-columns-'));
    await chmod(folder, 0o777);
    const file = join(folder, 'visits.csv');
    await client.query(`copy (${VISITS}) to '${file}' with (format csv, header)`);
    const instance = await DuckDBInstance.create(join(folder, 'visits.duckdb'));
    const connection = await instance.connect();
    await connection.run(`create table visits as select * from read_csv('${file}', header = true)`);
    return new ColumnStore(connection, folder);
  }

  /** Asks about the days from one to before another, and reads all of the answer. */
  async ask(text: string, from: string, until: string): Promise<void> {
    const answer = await this.connection.runAndReadAll(text, [from, until]);
    answer.getRowsJson();
  }

  async remove(): Promise<void> {
    this.connection.closeSync();
    await rm(this.folder, { recursive: true, force: true });
  }
}
