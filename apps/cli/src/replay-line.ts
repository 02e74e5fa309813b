import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '#platform';
import { ForgetQueues, Workers } from '#queue';
import { JobSignal } from './job-signal.ts';
import { openLine } from './open-line.ts';
import { openReplaySite, type ReplaySite, type SiteWishes } from './replay-site.ts';
import type { Session } from './session.ts';

/** A line to replay on. Its workers are started by whoever replays. */
export type ReplayLine = Readonly<{ app: INestApplicationContext; site: ReplaySite; signal: JobSignal }>;

type LineWishes = Omit<SiteWishes, 'now'> & Readonly<{ clock?: Clock }>;

/** Does `work` on a line of its own, closes what was opened, and says what became of the database. */
export async function onReplayLine<Result>(
  session: Session,
  { clock, ...wishes }: LineWishes,
  work: (line: ReplayLine) => Promise<Result>,
): Promise<Result> {
  const { logger } = session;
  const { intoThis, keep } = wishes;
  const { t, out } = session.console;
  const site = await openReplaySite(session, { ...wishes, now: session.now() });
  const { config, url: databaseUrl, name: database } = site;
  try {
    const signal = new JobSignal();
    const app = await openLine({ config, logger, databaseUrl, workers: { watch: signal }, clock });
    try {
      return await work({ app, site, signal });
    } finally {
      await clear(app, site);
      await app.close();
    }
  } finally {
    await site.leave();
    if (!intoThis) out(`${t(keep ? 'replay.kept' : 'replay.dropped', { database, option: '--keep' })}\n`);
  }
}

/** Jobs in PostgreSQL go with the database or are the line's own; those in Redis lie under a prefix that nobody else will look at. */
async function clear(app: INestApplicationContext, { config }: ReplaySite): Promise<void> {
  await app.get(Workers).stop(config.shutdownSeconds * 1000);
  if (config.queue.redis) await app.get(ForgetQueues).run();
}
