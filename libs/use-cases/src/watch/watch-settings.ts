import type { ValueProvider } from '@nestjs/common';
import { Outside } from '#channels';
import type { EnvironmentThresholds, OutsideReceiver } from '#conveyor/alerts';
import { publicUrl, type Config, type Secret } from '#platform';
import { OUTSIDE, WATCH_SETTINGS } from '../tokens.ts';

/** How the line looks after itself. */
export type WatchSettings = Readonly<{
  /** 0: nobody looks. */
  everySeconds: number;
  remindAfterMs: number;
  /** What the environment says of each; what is set in the product is read with every look. */
  thresholds: EnvironmentThresholds;
  /** A folder on the database's disk; null where that is on a machine of somebody else. */
  databaseFolder: string | null;
  /** Of everybody outside, by which setting the environment has his address, and that; null: it has none. */
  outside: Readonly<Record<OutsideReceiver, Readonly<{ setting: string; url: Secret | null }>>>;
  /** What links begin with. */
  publicUrl: string;
}>;

/** What looking after the line needs of the settings. */
export function watchProviders(config: Config): ValueProvider[] {
  return [
    { provide: OUTSIDE, useValue: new Outside(config.outgoingAllowed) },
    { provide: WATCH_SETTINGS, useValue: watchSettings(config) },
  ];
}

function watchSettings(config: Config): WatchSettings {
  const { alerts, database, dataDir, http } = config;
  const { everySeconds, remindAfterMs, thresholds, webhookUrl, heartbeatUrl } = alerts;
  return {
    everySeconds,
    remindAfterMs,
    thresholds,
    databaseFolder: database.url === null ? dataDir : null,
    outside: {
      webhook: { setting: 'ALERT_WEBHOOK_URL', url: webhookUrl },
      watcher: { setting: 'HEARTBEAT_URL', url: heartbeatUrl },
    },
    publicUrl: publicUrl(config, http.port),
  };
}
