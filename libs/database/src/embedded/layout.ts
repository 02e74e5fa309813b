import { join } from 'node:path';

/** Where everything lies beneath the data folder. */
export interface Layout {
  folder: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  /** Port and password, readable by its owner alone. */
  access: string;
  logFile: string;
  /** Names the process that owns the server. */
  lock: string;
}

export function layoutOf(folder: string): Layout {
  return {
    folder,
    cluster: join(folder, 'postgres'),
    access: join(folder, 'postgres.json'),
    logFile: join(folder, 'postgres.log'),
    lock: join(folder, 'conveyor.lock'),
  };
}

/** A cluster is made in a folder of this name and moved into its place when it is whole. */
export const UNFINISHED = 'postgres-new-';
