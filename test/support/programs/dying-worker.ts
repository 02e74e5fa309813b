// The worker that is killed when it is about to add to the queue what its sweep has just taken (flag `before-add`), or
// when it has just added it (flag `after-add`). It is the product's own modules; only the queue's door is a trap.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLogger, type Config, type Logger } from '#platform';
import { DeliveryQueue, Workers } from '#queue';
import { joinDatabase, LineModule, prepareStores, runProcess, type Running, WorkerModule } from '#use-cases';
import { setTrap, trapOf } from './trap.ts';

@Module({})
class DyingWorkerModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'dying worker' });
    return { module: DyingWorkerModule, imports: [line, WorkerModule] };
  }
}

async function startDyingWorker(config: Config, logger: Logger): Promise<Running> {
  const { url } = await joinDatabase(config, logger, undefined);
  await prepareStores(config, url, logger);
  const app = await NestFactory.createApplicationContext(DyingWorkerModule.forRoot(config, url, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  setTrap(app.get(DeliveryQueue), trapOf(process.argv));
  await app.get(Workers).start();
  logger.info({}, 'Workers run');
  return { stop: () => app.close() };
}

await runProcess(startDyingWorker);
