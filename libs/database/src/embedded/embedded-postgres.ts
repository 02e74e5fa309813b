import type { Logger } from '#platform';
import type { ServerSettings } from './settings.ts';

export type EmbeddedPostgresOptions = Readonly<{
  /** Everything is kept in this folder; it is made when it is missing. */
  dataDir: string;
  log: Pick<Logger, 'info'>;
  /** Server settings over our own, by PostgreSQL's names: tests turn fsync off. An adopted server keeps what it has. */
  settings?: ServerSettings;
}>;

export interface EmbeddedPostgres {
  /** With user, password and database. Holds a password: never log it. */
  readonly url: string;
  readonly port: number;
  /** Process number of the server now. */
  readonly pid: number;
  /** Whether the server was running already, left behind by a process that was killed, or owned by another one. */
  readonly adopted: boolean;
  /** Starts the server again, at the same address, if it has died; tells whether it had. Never for a joined server. */
  revive(): Promise<boolean>;
  /**
   * Stops the server, writes everything down, gives the folder free. A joined server stays. May be called again. At once:
   * without a second for sessions that are just being closed.
   */
  stop(how?: 'in order' | 'at once'): Promise<void>;
}
