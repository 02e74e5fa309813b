import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLogger, type Config, type Lifetime, type Logger } from '#platform';
import { Workers } from '#queue';
import {
  joinDatabase,
  LineModule,
  LineWatch,
  prepareStores,
  ReadTelegram,
  refuseLostKeys,
  stopInOrder,
  type Running,
  WorkerBeats,
  WorkerModule,
} from '#use-cases';

@Module({})
class WorkerProcessModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'conveyor worker' });
    return { module: WorkerProcessModule, imports: [line, WorkerModule] };
  }
}

/** The workers alone: as many such processes as the messages need. */
export async function startWorker(config: Config, logger: Logger, lifetime: Lifetime): Promise<Running> {
  const database = await joinDatabase(config, logger, lifetime);
  try {
    await prepareStores(config, database.url, logger);
    await refuseLostKeys(config, database.url);
    lifetime.stopping.throwIfAborted();
    const app = await NestFactory.createApplicationContext(
      WorkerProcessModule.forRoot(config, database.url, logger),
      { logger: new NestLogger(logger), abortOnError: false },
    );
    await app.get(Workers).start();
    await app.get(WorkerBeats).start();
    app.get(LineWatch).start();
    app.get(ReadTelegram).start();
    logger.info({}, 'Workers run');
    return { stop: () => stopInOrder(app, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
