import { joinOrStartEmbeddedPostgres } from '#database';
import type { Config, Logger } from '#platform';

/** A database that is there, and what gives it up again. */
export type JoinedDatabase = Readonly<{ url: string; close: () => Promise<void> }>;

/** The server of DATABASE_URL, or the embedded one of DATA_DIR: joined when a process owns it, else started for this one. */
export async function joinDatabase(config: Config, logger: Logger): Promise<JoinedDatabase> {
  if (config.database.url) return { url: config.database.url.reveal(), close: async () => undefined };
  const embedded = await joinOrStartEmbeddedPostgres({ dataDir: config.dataDir, log: logger });
  return { url: embedded.url, close: () => embedded.stop() };
}
