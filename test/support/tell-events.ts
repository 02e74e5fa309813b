import { Outside } from '#channels';
import type { Database } from '#database';
import { createLogger, processClock, SecretKeys } from '#platform';
import { EventSecrets, PostEvent, ReadEvents, SealAudit, SendEvents, TryDelivery } from '#use-cases';
import { never } from './signal.ts';

const allowed = '127.0.0.1';
const key = SecretKeys.create();

/** The settings of an API whose events `tellEvents` can tell to programs on this machine. */
export const TELLABLE = { OUTGOING_ALLOWED: allowed, SECRET_KEYS: key };

/** Does what a worker's job does about events, to its end, for an API on whose queue nobody works. */
export async function tellEvents(database: Database): Promise<void> {
  const clock = processClock;
  const keys = SecretKeys.read(key);
  if (!keys) throw new Error('This is no key.');
  const outside = new Outside([allowed]);
  const settings = { publicUrl: 'http://localhost:3000', contents: 'full' } as const;
  const trying = new TryDelivery(database, new PostEvent(outside, clock), settings, clock);
  const logger = createLogger({ level: 'silent', format: 'json' });
  const sending = new SendEvents(database, new EventSecrets(keys, outside), trying, clock, logger);
  await new ReadEvents(database, new SealAudit(database), clock).run(never());
  await sending.run();
  await sending.idle();
}
