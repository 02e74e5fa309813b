import { dropDatabase, makeDatabase, processesOn } from '#database';
import type { Config } from '#platform';
import { joinDatabase } from '#use-cases';
import type { Console } from './console.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage.ts';

/** Where a replay runs: settings under which nothing leaves the house, and a database. */
export type ReplaySite = Readonly<{
  config: Config;
  url: string;
  name: string;
  /** Drops what was made, unless it is to be kept, and gives up the server. */
  leave: () => Promise<void>;
}>;

export type SiteWishes = Readonly<{
  intoThis: boolean;
  keep: boolean;
  /** Of a database of its own: moves do not wait for the disk. What is measured is the line, not that. */
  mayLoseCommits: boolean;
  now: number;
}>;

/** Makes a database of its own for a replay, or takes the one of the settings when nobody else works on it. */
export async function openReplaySite(
  { console, config: settings, logger, lifetime }: Session,
  wishes: SiteWishes,
): Promise<ReplaySite> {
  const config = settings();
  const server = await joinDatabase(config, logger, lifetime);
  try {
    const stamp = new Date(wishes.now).toISOString().replace(/\D/g, '').slice(0, 17);
    if (wishes.intoThis) {
      await refuseCompany(server.url, console);
      return {
        config: captured(config, stamp),
        url: server.url,
        name: nameOf(server.url),
        leave: server.close,
      };
    }
    const name = `conveyor_replay_${stamp}`;
    const url = await makeDatabase(server.url, name, wishes);
    const leave = async (): Promise<void> => {
      try {
        if (!wishes.keep) await dropDatabase(server.url, name);
      } finally {
        await server.close();
      }
    };
    return { config: captured(config, stamp), url, name, leave };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Other processes would deliver the messages of the replay, and not into the mailbox. */
async function refuseCompany(url: string, { t }: Console): Promise<void> {
  const names = await processesOn(url);
  if (names.length === 0) return;
  throw new UsageError(t('replay.others', { names: names.join(', '), option: '--into-this' }));
}

/** Every channel captured, and jobs that no other process sees. */
function captured(config: Config, stamp: string): Config {
  return {
    ...config,
    mail: { ...config.mail, smtpUrl: null },
    slack: { ...config.slack, botToken: null },
    telegram: { ...config.telegram, botToken: null },
    webhook: { ...config.webhook, url: null },
    queue: { ...config.queue, prefix: `{conveyor-replay-${stamp}}` },
  };
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
