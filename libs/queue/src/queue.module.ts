import { Module, type DynamicModule, type FactoryProvider, type ModuleMetadata } from '@nestjs/common';
import { BullModule, getQueueToken } from '@nestjs/bullmq';
import type { ConnectionOptions, Queue, QueueOptions } from 'bullmq';
import { chooseKind, connectionTo, requireStores } from './backend.ts';
import { CanaryQueue } from './canary-queue.ts';
import { DeliveryQueue } from './delivery-queue.ts';
import { ForgetQueues } from './forget-queues.ts';
import { PlannedJobs } from './planned-jobs.ts';
import { QueueBoard } from './queue-board.ts';
import { QUEUE_NAMES } from './queue-names.ts';
import { Queues } from './queues.ts';
import { QUEUE_SETTINGS, QUEUE_STORE, type QueueSettings } from './settings.ts';
import { openStore, type QueueStore } from './store.ts';

/** How an app hands in the settings when they come from another provider. */
export interface QueueSettingsFactory
  extends Pick<ModuleMetadata, 'imports'>, Pick<FactoryProvider, 'inject'> {
  readonly useFactory: (...injected: never[]) => QueueSettings | Promise<QueueSettings>;
}

interface OpenStore {
  readonly store: QueueStore;
  readonly connection: ConnectionOptions;
}

const OPEN_STORE = Symbol('OpenStore');

/** Opens the store before any queue is built: BullMQ would remember a failed first contact for ever. */
@Module({})
class StoreModule {
  static forRootAsync({ imports = [], inject = [], useFactory }: QueueSettingsFactory): DynamicModule {
    return {
      module: StoreModule,
      global: true,
      imports,
      providers: [
        { provide: QUEUE_SETTINGS, inject, useFactory },
        {
          provide: OPEN_STORE,
          inject: [QUEUE_SETTINGS],
          useFactory: async ({ store: wanted, log }: QueueSettings): Promise<OpenStore> => {
            chooseKind(wanted.kind);
            const store = await openStore(wanted, log);
            return { store, connection: connectionTo(store) };
          },
        },
        { provide: QUEUE_STORE, inject: [OPEN_STORE], useFactory: ({ store }: OpenStore) => store },
      ],
      exports: [QUEUE_SETTINGS, OPEN_STORE, QUEUE_STORE],
    };
  }
}

/** The queues and what adds to them, for every process. The workers are in `WorkersModule`. */
@Module({})
export class QueueModule {
  static forRoot(settings: QueueSettings): DynamicModule {
    return QueueModule.forRootAsync({ useFactory: () => settings });
  }

  /** The app fails to start when the store cannot be used: see {@link openStore} for the errors. */
  static forRootAsync(factory: QueueSettingsFactory): DynamicModule {
    requireStores();
    return {
      module: QueueModule,
      global: true,
      imports: [
        StoreModule.forRootAsync(factory),
        BullModule.forRootAsync({
          inject: [OPEN_STORE, QUEUE_SETTINGS],
          useFactory: bullOptions,
          extraOptions: { manualRegistration: true },
        }),
        BullModule.registerQueue(...QUEUE_NAMES.map((name) => ({ name }))),
      ],
      providers: [
        {
          provide: Queues,
          inject: [QUEUE_STORE, QUEUE_SETTINGS, ...QUEUE_NAMES.map((name) => getQueueToken(name))],
          useFactory: (store: QueueStore, { log }: QueueSettings, ...queues: Queue[]) =>
            new Queues(queues, store, log),
        },
        CanaryQueue,
        DeliveryQueue,
        ForgetQueues,
        PlannedJobs,
        QueueBoard,
      ],
      exports: [Queues, CanaryQueue, DeliveryQueue, ForgetQueues, PlannedJobs, QueueBoard],
    };
  }
}

function bullOptions({ connection }: OpenStore, { store }: QueueSettings): QueueOptions {
  return store.kind === 'redis' ? { connection, prefix: store.prefix } : { connection };
}
