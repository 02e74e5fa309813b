import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { chainHeadOf } from '../audit/sealing.ts';
import { migrations } from '../migrations/index.ts';
import { keyUseOf } from '../secrets/sealed.ts';
import type { Statement } from '../statement.ts';
import { BackupError } from './backup-error.ts';
import { END_OF_ROWS, type BackupHead, type Manifest } from './backup-format.ts';
import { FROM_VISITS, OF_THE_MOMENT } from './of-the-moment.ts';
import { connectionOf, named, onOwnConnection } from './own-connection.ts';
import { tablesInOrder, type TableShape } from './tables-in-order.ts';

const readMigrations: Statement<{ name: string }> = {
  name: 'backup_read_migrations',
  text: `select name from migrations order by id`,
};

const readSequences: Statement<Manifest['sequences'][number]> = {
  name: 'backup_read_sequences',
  text: `select t.relname as table, a.attname as column, s.last_value::float8 as last
    from pg_sequences s
    join pg_class q on q.relname = s.sequencename and q.relnamespace = s.schemaname::regnamespace
    join pg_depend d on d.objid = q.oid and d.refobjsubid > 0 and d.deptype in ('i', 'a')
    join pg_class t on t.oid = d.refobjid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
    where s.schemaname = 'public' and s.last_value is not null and t.relname = any($1::text[]) order by 1, 2`,
};

/** Who is told of each table that was written. */
export type Progress = (table: string, done: number, all: number) => void;

/**
 * Writes all our tables, as they are at one moment, those aside that say nothing later, into a file that only its owner may read; the line goes on meanwhile. The file is
 * there when it is whole, or not at all; one that is there already is replaced. Throws BackupError OTHER_VERSION.
 */
export async function writeBackup(
  url: string,
  file: string,
  about: Pick<BackupHead, 'product' | 'takenAt'>,
  progress: Progress,
): Promise<Manifest> {
  return onOwnConnection(url, async (client) => {
    const part = `${file}.part`;
    try {
      // One snapshot for every table: what is committed meanwhile is in none of them.
      await client.query('begin isolation level repeatable read, read only');
      const backup = new Dump(client, progress);
      const text = Readable.from(backup.lines(about));
      await pipeline(text, createGzip(), createWriteStream(part, { mode: 0o600, flush: true }));
      await client.query('commit');
      await rename(part, file);
      return backup.manifest();
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  });
}

/** What is read out of one transaction, and what was found on the way. */
class Dump {
  #manifest: Manifest | undefined;

  constructor(
    private readonly client: pg.Client,
    private readonly progress: Progress,
  ) {}

  /** Known once every line was read. */
  manifest(): Manifest {
    if (!this.#manifest) throw new Error('The backup has not been read to its end');
    return this.#manifest;
  }

  async *lines(about: Pick<BackupHead, 'product' | 'takenAt'>): AsyncGenerator<Buffer | string> {
    const connection = connectionOf(this.client);
    const run = (await connection.run(readMigrations, [])).map(({ name }) => name);
    const known = migrations.map((Migration) => new Migration().name);
    if (run.join() !== known.join()) throw new BackupError('OTHER_VERSION', { migrations: run });
    yield line({ format: 'conveyor-backup', version: 1, ...about });
    const tables = await tablesInOrder(connection);
    const parts: Manifest['parts'] = [];
    for (const [done, shape] of tables.entries()) {
      this.progress(shape.table, done, tables.length);
      yield line({ table: shape.table, columns: shape.columns });
      const part = this.rows(shape);
      for (let chunk = await part.next(); ; chunk = await part.next()) {
        if (chunk.done) {
          parts.push(chunk.value);
          break;
        }
        yield chunk.value;
      }
      yield `${END_OF_ROWS}\n`;
    }
    const names = tables.map(({ table }) => table);
    this.#manifest = {
      parts,
      migrations: run,
      sequences: await connection.run(readSequences, [names]),
      auditHead: await chainHeadOf(connection),
      keyIds: (await keyUseOf(connection)).map(({ keyId }) => keyId),
    };
    yield line(this.#manifest);
  }

  private async *rows({
    table,
    columns,
  }: TableShape): AsyncGenerator<Buffer, Manifest['parts'][number], undefined> {
    const all = `select ${columns.map(named).join(', ')} from ${named(table)}`;
    const wanted = [...OF_THE_MOMENT, ...FROM_VISITS].includes(table) ? `${all} where false` : all;
    const stream = this.client.query(copyTo(`copy (${wanted}) to stdout`));
    const hash = createHash('sha256');
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      hash.update(bytes);
      yield bytes;
    }
    return { table, rows: stream.rowCount, sha256: hash.digest('hex') };
  }
}

function line(content: object): string {
  return `${JSON.stringify(content)}\n`;
}
