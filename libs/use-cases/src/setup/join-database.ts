import { joinOrStartEmbeddedPostgres } from '#database/embedded';
import type { Config, Lifetime, Logger } from '#platform';

/** A database that is there, and what gives it up again. */
export type JoinedDatabase = Readonly<{ url: string; close: () => Promise<void> }>;

/**
 * The server of DATABASE_URL, or the embedded one of DATA_DIR: joined when a process owns it, else started for this one,
 * and then stopped with it however it is ended.
 */
export async function joinDatabase(
  config: Config,
  logger: Logger,
  lifetime: Lifetime | undefined,
): Promise<JoinedDatabase> {
  if (config.database.url) return { url: config.database.url.reveal(), close: async () => undefined };
  const joining = joinOrStartEmbeddedPostgres({ dataDir: config.dataDir, log: logger });
  lifetime?.evenInAHurry(async () => (await joining).stop('at once'));
  const embedded = await joining;
  return { url: embedded.url, close: () => embedded.stop() };
}
