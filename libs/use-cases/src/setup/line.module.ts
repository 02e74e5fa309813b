import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { ChannelAdapter } from '#channels';
import {
  ActivityNormReader,
  ActivityReader,
  AlertReader,
  AuditReader,
  BoardReader,
  CapturedReader,
  ChangeReader,
  Database,
  DecisionReader,
  DepartmentReader,
  EmployeeReader,
  FigureReader,
  FlowReader,
  FunnelReader,
  InAppReader,
  LeadReader,
  LedgerReader,
} from '#database';
import { ExportReader } from '#database/exports';
import { OpsReader } from '#database/ops';
import { PlanReader, PromiseReader, SimulationReader } from '#database/insight';
import { ErasureReader } from '#database/privacy';
import { createMetrics, processClock, type Clock, type Config, type Logger } from '#platform';
import { chooseStore, QueueModule, type QueueWatch } from '#queue';
import { PasswordSignIn } from '../accounts/password-sign-in.ts';
import { channelProviders } from '../channels/channel-use-cases.ts';
import { Channels } from '../channels/channels.ts';
import { Calendars } from '../line/calendars.ts';
import { FunnelTemplates } from '../line/funnel-templates.ts';
import {
  CHANNEL_ADAPTERS,
  CLOCK,
  DELIVERY_SETTINGS,
  LOGGER,
  METRICS,
  SECRET_KEYS,
  TIME_ZONE,
} from '../tokens.ts';
import { USE_CASES } from './line-use-cases.ts';
import { watchProviders } from '../watch/watch-settings.ts';
import { BegunWorkModule } from './begun-work.module.ts';
import { BegunWork } from './begun-work.ts';
import { settingsOf } from './settings-of.ts';
import { CONFIG_PROVIDERS } from './config-folders.ts';
import { secretKeysOf } from './secret-keys-of.ts';

/** What a process runs on. The stores behind the addresses have been prepared. */
export type LineSettings = Readonly<{
  config: Config;
  databaseUrl: string;
  logger: Logger;
  /** Names the process in the database's list of connections. */
  name: string;
  clock?: Clock;
  watch?: QueueWatch;
}>;

/** What screens read, on the pool of the process. */
const READERS = [
  ActivityNormReader,
  ActivityReader,
  AlertReader,
  AuditReader,
  BoardReader,
  CapturedReader,
  ChangeReader,
  DecisionReader,
  DepartmentReader,
  EmployeeReader,
  ErasureReader,
  FigureReader,
  FlowReader,
  FunnelReader,
  InAppReader,
  LeadReader,
  LedgerReader,
  OpsReader,
  PlanReader,
  PromiseReader,
  SimulationReader,
  ExportReader,
];

/** The line: every use-case on its database, queue and channels. */
@Module({})
export class LineModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    @Inject(CHANNEL_ADAPTERS) private readonly adapters: readonly ChannelAdapter[],
  ) {}

  static forRoot(settings: LineSettings): DynamicModule {
    const { config, databaseUrl, logger, name, clock } = settings;
    return {
      module: LineModule,
      global: true,
      imports: [queueOf(settings), BegunWorkModule],
      providers: [
        ...USE_CASES,
        BegunWork,
        ...READERS.map((Reader) => ({
          provide: Reader,
          inject: [Database],
          useFactory: (database: Database) => new Reader(database),
        })),
        ...CONFIG_PROVIDERS,
        { provide: CLOCK, useValue: clock ?? processClock },
        { provide: LOGGER, useValue: logger },
        { provide: METRICS, useFactory: createMetrics },
        { provide: SECRET_KEYS, useFactory: () => secretKeysOf(config) },
        ...settingsOf(config),
        ...watchProviders(config),
        {
          provide: Database,
          useFactory: () =>
            Database.connect({ url: databaseUrl, pool: config.database.pool, applicationName: name }),
        },
        ...channelProviders(config, logger),
      ],
      exports: [
        ...USE_CASES,
        BegunWork,
        ...READERS,
        Calendars,
        Channels,
        FunnelTemplates,
        PasswordSignIn,
        Database,
        CLOCK,
        LOGGER,
        METRICS,
        CHANNEL_ADAPTERS,
        DELIVERY_SETTINGS,
        SECRET_KEYS,
        TIME_ZONE,
      ],
    };
  }

  /** The channels close, the database last. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.adapters.map((adapter) => adapter.close()));
    await this.database.close();
  }
}

function queueOf({ config, databaseUrl, logger, watch }: LineSettings): DynamicModule {
  const store = chooseStore({
    redisUrl: config.queue.redis?.urls.reveal().join(','),
    databaseUrl,
    prefix: config.queue.prefix,
  });
  return QueueModule.forRoot({
    store,
    concurrency: config.queue.concurrency,
    sweepSeconds: config.queue.sweepSeconds,
    reconcileSeconds: config.queue.reconcileSeconds,
    shutdownMs: config.shutdownSeconds * 1000,
    log: logger,
    watch,
  });
}
