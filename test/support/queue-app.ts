import { afterEach } from '@jest/globals';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import {
  DeliveryQueue,
  JOB_HANDLERS,
  QueueModule,
  Schedules,
  Workers,
  WorkersModule,
  type JobHandlers,
  type QueueSettings,
  type StoreSettings,
} from '#queue';
import { JobSpy } from './job-spy.ts';

/** What was logged, for a test to look at. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A process with queues and workers; the workers are not started. */
export interface QueueApp {
  readonly app: INestApplicationContext;
  readonly deliveries: DeliveryQueue;
  readonly workers: Workers;
  readonly schedules: Schedules;
  readonly jobs: JobSpy;
  readonly log: readonly LogLine[];
}

export interface QueueAppOptions {
  readonly handlers?: Partial<JobHandlers>;
  readonly settings?: Partial<QueueSettings>;
  readonly imports?: readonly DynamicModule[];
}

const ended = async (): Promise<void> => undefined;
const NOTHING: JobHandlers = {
  'notification.deliver': ended,
  'canary.arrive': ended,
  'notifications.sweep': ended,
  'timers.sweep': ended,
  'queue.reconcile': ended,
  'invariants.check': ended,
  'records.purge': ended,
  'imports.work': ended,
  'figures.fold': ended,
  'strengths.measure': ended,
  'learning.sum': ended,
  'promises.check': ended,
  'audit.seal': ended,
  'events.tell': ended,
  'report.write': ended,
  'reports.sweep': ended,
  'queue.heartbeat': ended,
};

@Module({})
class HandlersModule {
  static of(handlers: JobHandlers): DynamicModule {
    return {
      module: HandlersModule,
      providers: [{ provide: JOB_HANDLERS, useValue: handlers }],
      exports: [JOB_HANDLERS],
    };
  }
}

@Module({})
class TestAppModule {}

const open: INestApplicationContext[] = [];

/** Call once in a spec file: closes after each test what {@link startQueueApp} left open. */
export function closeQueueApps(): void {
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close();
  });
}

/** Handlers that are not given do nothing. */
export async function startQueueApp(store: StoreSettings, options: QueueAppOptions = {}): Promise<QueueApp> {
  const jobs = new JobSpy();
  const log: LogLine[] = [];
  const line =
    (level: LogLine['level']) =>
    (facts: object, message: string): void => {
      log.push({ level, facts: { ...facts }, message });
    };
  const settings: QueueSettings = {
    store,
    concurrency: 5,
    sweepSeconds: 3_600,
    reconcileSeconds: 3_600,
    shutdownMs: 5_000,
    log: { info: line('info'), warn: line('warn'), error: line('error') },
    watch: jobs,
    ...options.settings,
  };
  const handlers = HandlersModule.of({ ...NOTHING, ...options.handlers });
  const imports = [
    QueueModule.forRoot(settings),
    WorkersModule.forHandlers({ imports: [handlers] }),
    ...(options.imports ?? []),
  ];
  const app = await NestFactory.createApplicationContext(
    { module: TestAppModule, imports },
    { logger: false, abortOnError: false },
  );
  open.push(app);
  return {
    app,
    deliveries: app.get(DeliveryQueue),
    workers: app.get(Workers),
    schedules: app.get(Schedules),
    jobs,
    log,
  };
}
