import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#database/embedded';
import { EmbeddedOwner } from './embedded-owner.ts';
import { quickFolder } from './quick-folder.ts';

export const log = { info: () => undefined };

/**
 * A folder in which an embedded PostgreSQL has been started once. All tests but those of the first start work on it, each
 * leaving it stopped: a start of it takes 100 ms.
 */
export function useEmbeddedPostgres(): EmbeddedFolder {
  const used = new EmbeddedFolder();
  beforeAll(() => used.make());
  afterEach(() => used.stop());
  afterAll(() => rm(used.folder, { recursive: true, force: true }));
  return used;
}

export class EmbeddedFolder {
  folder = '';
  private ours: EmbeddedPostgres | undefined;
  private owners: EmbeddedOwner[] = [];
  private strangers: { end: () => unknown }[] = [];

  async make(): Promise<void> {
    this.folder = await newFolder();
    const first = await this.start();
    await remember(first.url, 'the first start');
    await first.stop();
  }

  async start(dataDir = this.folder): Promise<EmbeddedPostgres> {
    this.ours = await startEmbeddedPostgres({ dataDir, log });
    return this.ours;
  }

  owner(dataDir = this.folder, account?: 'nobody'): EmbeddedOwner {
    const made = new EmbeddedOwner(dataDir, account);
    this.owners.push(made);
    return made;
  }

  /** Notes what a test leaves behind when it fails in the middle, and Jest would then wait for. */
  endAfterwards(stranger: { end: () => unknown }): void {
    this.strangers.push(stranger);
  }

  async stop(): Promise<void> {
    await this.ours?.stop();
    this.ours = undefined;
    for (const each of [...this.owners, ...this.strangers]) await each.end();
    this.owners = [];
    this.strangers = [];
  }
}

export const newFolder = (): Promise<string> => mkdtemp(join(quickFolder(), 'conveyor-embedded-'));

export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Kills the server and waits until it is dead: its sessions end only after it. */
export async function crash({ url, pid }: EmbeddedPostgres): Promise<void> {
  const session = new pg.Client(url);
  await session.connect();
  session.on('error', () => undefined);
  const ended = new Promise((resolve) => session.once('end', resolve));
  process.kill(pid, 'SIGKILL');
  await ended;
}

export async function remember(url: string, fact: string): Promise<void> {
  await query(url, 'create table if not exists facts (fact text primary key)');
  await query(url, 'insert into facts values ($1)', [fact]);
}

export const remembered = async (url: string, fact: string): Promise<boolean> =>
  (await query(url, 'select 1 from facts where fact = $1', [fact])).length === 1;

export const answers = async (url: string): Promise<boolean> =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );
