// The API that is killed in the moment between a commit and the queue (flag `before-add`), or between the queue and the
// mark that the queue has it (flag `after-add`). It is the product's own modules; only the queue's door is a trap.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Config, Logger } from '#platform';
import { DeliveryQueue } from '#queue';
import { joinDatabase, LineModule, prepareStores, runProcess, type Running } from '#use-cases';
import { ApiModule } from '../../../apps/api/src/api.module.ts';
import { createServer, listen } from '../../../apps/api/src/create-server.ts';
import { setTrap, trapOf } from './trap.ts';

@Module({})
class DyingApiModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'dying api' });
    return { module: DyingApiModule, imports: [line, ApiModule.forRoot(config)] };
  }
}

async function startDyingApi(config: Config, logger: Logger): Promise<Running> {
  const { url } = await joinDatabase(config, logger, undefined);
  await prepareStores(config, url, logger);
  const app = await createServer(DyingApiModule.forRoot(config, url, logger), logger, config);
  setTrap(app.get(DeliveryQueue), trapOf(process.argv));
  const port = await listen(app, config.http);
  logger.info({ port }, 'API listens');
  return { stop: () => app.close() };
}

await runProcess(startDyingApi);
