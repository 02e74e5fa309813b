import { startEmbeddedPostgres } from '#database/embedded';
import type { Config, Lifetime, Logger } from '#platform';

/** Often enough that nobody waits for it, rarely enough that it costs nothing. */
const REVIVE_EVERY_MS = 1_000;

/** A database that is there: somebody else's server, or our own for as long as this process lives. */
export type OpenDatabase = Readonly<{ url: string; close: () => Promise<void> }>;

/** The server of DATABASE_URL, or the embedded one of DATA_DIR, which is started again when it dies. */
export async function openDatabase(
  config: Config,
  logger: Logger,
  lifetime: Lifetime,
): Promise<OpenDatabase> {
  if (config.database.url) return { url: config.database.url.reveal(), close: async () => undefined };
  const starting = startEmbeddedPostgres({ dataDir: config.dataDir, log: logger });
  lifetime.evenInAHurry(async () => (await starting).stop('at once'));
  const embedded = await starting;
  let isReviving = false;
  const timer = setInterval(() => {
    if (isReviving) return;
    isReviving = true;
    embedded
      .revive()
      .then((revived) => revived && logger.warn({}, 'The embedded PostgreSQL had died and was started again'))
      .catch((err: unknown) => logger.error({ err }, 'The embedded PostgreSQL is dead and does not start'))
      .finally(() => (isReviving = false));
  }, REVIVE_EVERY_MS);
  return {
    url: embedded.url,
    close: async () => {
      clearInterval(timer);
      await embedded.stop();
    },
  };
}
