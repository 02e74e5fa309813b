import { afterAll, beforeAll } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '#database';
import { commandLine, type CommandRun } from './command-line.ts';
import { useDatabase } from './database.ts';

/** The command line on a database and in a folder of the spec file's. */
export interface Cli {
  readonly database: Database;
  readonly url: string;
  run(...words: readonly string[]): Promise<CommandRun>;
  /** The same with more settings. */
  runWith(settings: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<CommandRun>;
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  path(name: string): string;
}

/** Gives the spec file a command line that speaks this language; what it returns is there from beforeAll on. */
export function useCli(language: 'ru' | 'en' = 'en'): Cli {
  const url = useDatabase();
  let database: Database;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conveyor-test-cli-'));
    database = await Database.connect({ url: url(), pool: 2, applicationName: 'test' });
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  return {
    get database() {
      return database;
    },
    get url() {
      return url();
    },
    path: (name) => join(folder, name),
    async file(name, content) {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    run: (...words) => runWith({}, ...words),
    runWith,
  };

  async function runWith(
    settings: Readonly<Record<string, string>>,
    ...words: readonly string[]
  ): Promise<CommandRun> {
    return commandLine({ DATABASE_URL: url(), CONVEYOR_LANGUAGE: language, ...settings }, ...words);
  }
}
