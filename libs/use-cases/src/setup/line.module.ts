import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { ChannelAdapter } from '#channels';
import { Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import type { ChannelAdapter } from '#channels';
import {
  ActivityReader,
  AlertReader,
  AuditReader,
  CapturedReader,
  Database,
  DecisionReader,
  DepartmentReader,
  EmployeeReader,
  ErasureReader,
  FunnelReader,
  InAppReader,
  LeadReader,
  LedgerReader,
  OpsReader,
} from '#database';
import { createMetrics, systemClock, type Clock, type Config, type Logger } from '#platform';
import { chooseStore, QueueModule, type QueueWatch } from '#queue';
import { PasswordSignIn } from '../accounts/password-sign-in.ts';
import { channelProviders } from '../channels/channel-use-cases.ts';
import { Calendars } from '../line/calendars.ts';
import { FunnelTemplates } from '../line/funnel-templates.ts';
import { LINE_CHANGES } from '../line/line-changes.ts';
import { WhoWorks } from '../line/who-works.ts';
import { AcceptHandoff } from '../moves/accept-handoff.ts';
import { AdvanceLead } from '../moves/advance-lead.ts';
import { AnswerHandoff } from '../moves/answer-handoff.ts';
import { ClaimLead } from '../moves/claim-lead.ts';
import { DeclineHandoff } from '../moves/decline-handoff.ts';
import { EnterLead } from '../moves/enter-lead.ts';
import { LoseLead } from '../moves/lose-lead.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { ReassignLead } from '../moves/reassign-lead.ts';
import { ReopenLead } from '../moves/reopen-lead.ts';
import { ReturnLead } from '../moves/return-lead.ts';
import { WinLead } from '../moves/win-lead.ts';
import { OPS_USE_CASES } from '../ops/ops-use-cases.ts';
import { PlayEvent } from '../replay/play-event.ts';
import { ReplayHistory } from '../replay/replay-history.ts';
import { PlayWork } from '../replay/work/play-work.ts';
import { BringBackLeads } from '../timers/bring-back-leads.ts';
import { ExpireOffers } from '../timers/expire-offers.ts';
import { HandOutLeads } from '../timers/hand-out-leads.ts';
import { RecountLimits } from '../timers/recount-limits.ts';
import { Remind } from '../timers/remind.ts';
import { SweepTimers } from '../timers/sweep-timers.ts';
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
import { BegunWork } from './begun-work.ts';
import { settingsOf } from './settings-of.ts';
  OUTSIDE,
  TIME_ZONE,
  WATCH_SETTINGS,
} from '../tokens.ts';
import { CHANNEL_ADAPTERS, CLOCK, DELIVERY_SETTINGS, LOGGER, METRICS, TIME_ZONE } from '../tokens.ts';
import { CheckInvariants } from '../upkeep/check-invariants.ts';
import { PurgeRecords } from '../upkeep/purge-records.ts';
import { BegunWork } from './begun-work.ts';
import { WATCH_USE_CASES } from '../watch/watch-use-cases.ts';
import { watchProviders } from '../watch/watch-settings.ts';
import { channelAdapters } from './channel-adapters.ts';
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

const USE_CASES = [
  ...ACCOUNT_USE_CASES,
  ...LINE_CHANGES,
  ...OPS_USE_CASES,
  ...WATCH_USE_CASES,
  AcceptHandoff,
  AccountLinks,
  AdvanceLead,
  AdvanceLeads,
  AnswerHandoff,
  Audit,
  BringBackLeads,
  ChangeLeadFacts,
  CheckInvariants,
  ClaimLead,
  DeclineHandoff,
  DeliverNotification,
  Desks,
  EnterLead,
  ExpireOffers,
  FollowUps,
  HandOutLeads,
  ImportLeads,
  LogActivity,
  LoseLead,
  LoseLeads,
  MoveLead,
  MoveLeads,
  PlayEvent,
  PlayWork,
  PurgeRecords,
  ReadNotification,
  RecountLimits,
  Remind,
  ReassignLead,
  ReassignLeads,
  ReconcileQueue,
  ReopenLead,
  ReplayHistory,
  ReturnLead,
  SealAudit,
  SeedDemo,
  SweepNotifications,
  SweepTimers,
  TellPerson,
  TryRouting,
  UnwatchLead,
  VerifyAudit,
  WakeUps,
  WatchLead,
  WhoWorks,
  WinLead,
  WriteMessage,
];

/** What screens read, on the pool of the process. */
const READERS = [
  ActivityReader,
  AlertReader,
  AuditReader,
  CapturedReader,
  DecisionReader,
  DepartmentReader,
  EmployeeReader,
  ErasureReader,
  FunnelReader,
  InAppReader,
  LeadReader,
  LedgerReader,
  OpsReader,
];

const READER_PROVIDERS = READERS.map((Reader) => ({
  provide: Reader,
  inject: [Database],
  useFactory: (database: Database) => new Reader(database),
}));

/** The line: every use-case on its database, queue and channels. */
@Module({})
export class LineModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly begunWork: BegunWork,
    @Inject(CHANNEL_ADAPTERS) private readonly adapters: readonly ChannelAdapter[],
  ) {}

  static forRoot(settings: LineSettings): DynamicModule {
    const { config, databaseUrl, logger, name, clock } = settings;
    return {
      module: LineModule,
      global: true,
      imports: [queueOf(settings)],
      providers: [
        ...USE_CASES,
        BegunWork,
        ...READER_PROVIDERS,
        ...CONFIG_PROVIDERS,
        { provide: CLOCK, useValue: clock ?? systemClock },
        { provide: LOGGER, useValue: logger },
        { provide: METRICS, useFactory: createMetrics },
        { provide: SECRET_KEYS, useFactory: () => secretKeysOf(config) },
        ...settingsOf(config),
        { provide: OUTSIDE, useValue: new Outside(config.outgoingAllowed) },
        ...watchProviders(config),
        { provide: TIME_ZONE, useValue: config.timeZone },
        { provide: DELIVERY_SETTINGS, useValue: { publicUrl: publicUrl(config, config.http.port) } },
        {
          provide: Database,
          useFactory: () =>
            Database.connect({ url: databaseUrl, pool: config.database.pool, applicationName: name }),
        },
        ...channelProviders(config, logger),
      ],
      exports: [
        ...USE_CASES,
        ...READERS,
        Calendars,
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

  /** After the workers have stopped: what was committed is handed to the queue, then the channels close, the database last. */
  async onApplicationShutdown(): Promise<void> {
    await this.begunWork.idle();
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
