import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import type { Instant } from '#conveyor';
import { insertAuditOf, type NewAuditRecord } from '../audit/records.ts';
import { chainHeadOf } from '../audit/sealing.ts';
import { migrationNames, migrations } from '../migrations/index.ts';
import type { Connection, Statement } from '../statement.ts';
import { BackupError } from './backup-error.ts';
import type { Manifest, PartHead } from './backup-format.ts';
import { OF_THE_MOMENT, settle, type Settled } from './of-the-moment.ts';
import { connectionOf, named } from './own-connection.ts';
import { readBackup, type BackupRead } from './read-backup.ts';
import { tablesInOrder, type TableShape } from './tables-in-order.ts';
import type { Progress } from './write-backup.ts';

/** What came of it: how many rows there were, and what became of what was going on. */
export type Restored = Settled & Readonly<{ rows: number }>;

const readForeign: Statement<{ table: string }> = {
  name: 'restore_read_foreign',
  text: `select n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'
    order by n.nspname <> 'public', 1 limit 3`,
};

/**
 * Brings a backup back into a database that has nothing in it: all of it or nothing, in one transaction. Numbers that the database
 * gives out go on where they were, the audit is followed by the record that it was restored. Throws BackupError.
 */
export async function restoreBackup(
  url: string,
  file: string,
  { manifest, head }: BackupRead,
  { record, now, progress }: Readonly<{ record: NewAuditRecord; now: Instant; progress: Progress }>,
): Promise<Restored> {
  if (!manifest.migrations.every((name) => migrationNames.includes(name)))
    throw new BackupError('BACKUP_NEWER', { product: head.product });
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    applicationName: 'conveyor restore',
    // As far as the tables had come when the backup was made; the rest follows when the product starts.
    migrations: migrations.filter((Migration) => manifest.migrations.includes(new Migration().name)),
    poolSize: 1,
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    const client = clientOf(await runner.connect());
    await refuseFull(connectionOf(client));
    await makeTables(dataSource, runner);
    const restored = await fill(client, file, { manifest, now, progress });
    await insertAuditOf(connectionOf(client), [record]);
    await runner.commitTransaction();
    return restored;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

async function refuseFull(connection: Connection): Promise<void> {
  const tables = (await connection.run(readForeign, [])).map(({ table }) => table);
  if (tables.length > 0) throw new BackupError('NOT_EMPTY', { tables });
}

async function makeTables(dataSource: DataSource, runner: QueryRunner): Promise<void> {
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'none';
  await executor.executePendingMigrations();
}

async function fill(
  client: pg.Client,
  file: string,
  { manifest, now, progress }: Readonly<{ manifest: Manifest; now: Instant; progress: Progress }>,
): Promise<Restored> {
  const connection = connectionOf(client);
  await client.query(`set local datestyle = 'ISO, MDY'; set local timezone = 'UTC'`);
  const ours = await tablesInOrder(connection);
  await emptyTables(client, ours);
  let rows = 0;
  let done = 0;
  await readBackup(file, async (part, source) => {
    progress(part.table, done, manifest.parts.length);
    refuseForeign(part, ours);
    const taken = await copyRows(client, part, source);
    rows += taken;
    done += 1;
    return taken;
  });
  for (const { table, column, last } of manifest.sequences)
    await client.query('select setval(pg_get_serial_sequence($1, $2), $3)', [table, column, last]);
  const { sequence, hash } = await chainHeadOf(connection);
  if (sequence !== manifest.auditHead.sequence || hash !== manifest.auditHead.hash)
    throw new BackupError('DAMAGED', { reason: 'the audit does not end where it did' });
  for (const table of OF_THE_MOMENT)
    if (ours.some((one) => one.table === table)) await client.query(`delete from ${named(table)}`);
  return { rows, ...(await settle(connection, now)) };
}

/** Takes out what the migrations have put in; a table of the audit has nothing, and would not have it taken out. */
async function emptyTables(client: pg.Client, tables: readonly TableShape[]): Promise<void> {
  for (const { table } of tables.toReversed()) {
    const { rowCount } = await client.query(`select 1 from ${named(table)} limit 1`);
    if (rowCount) await client.query(`delete from ${named(table)}`);
  }
}

/** A file may say anything; rows are written to our own tables and no other. */
function refuseForeign({ table, columns }: PartHead, ours: readonly TableShape[]): void {
  const shape = ours.find((one) => one.table === table);
  if (!shape || !columns.every((column) => shape.columns.includes(column)))
    throw new BackupError('DAMAGED', { reason: `it has a table that is not known here: ${table}` });
}

async function copyRows(
  client: pg.Client,
  { table, columns }: PartHead,
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  const target = client.query(copyFrom(`copy ${named(table)} (${columns.map(named).join(', ')}) from stdin`));
  await pipeline(Readable.from(rows), target);
  return target.rowCount;
}

function clientOf(client: unknown): pg.Client {
  if (client instanceof pg.Client) return client;
  throw new Error('TypeORM no longer hands out pg clients');
}
