import { Module, type DynamicModule } from '@nestjs/common';
import { publicUrl, type Config, type Lifetime, type Logger } from '#platform';
import { Workers } from '#queue';
import {
  keepSecretKeys,
  LineModule,
  LineWatch,
  prepareStores,
  ReadTelegram,
  refuseLostKeys,
  SeedDemo,
  SetUp,
  stopInOrder,
  type Running,
  WorkerBeats,
  WorkerModule,
} from '#use-cases';
import { ApiModule } from '../../api/src/api.module.ts';
import { closeServer } from '../../api/src/close-server.ts';
import { createServer, listen } from '../../api/src/create-server.ts';
import { loadDemo } from './load-demo.ts';
import { openDatabase } from './open-database.ts';
import { farewell, welcome } from './welcome.ts';

/** Everything in one process: the database, the API, the workers. */
@Module({})
class StandaloneModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'conveyor' });
    return { module: StandaloneModule, imports: [line, ApiModule.forRoot(config), WorkerModule] };
  }
}

/** Starts all parts in the order in which they need each other; what was started is stopped again when one fails. */
export async function startStandalone(config: Config, logger: Logger, lifetime: Lifetime): Promise<Running> {
  const { stopping } = lifetime;
  stopping.addEventListener('abort', () => process.stdout.write(farewell(config)));
  const database = await openDatabase(config, logger, lifetime);
  try {
    stopping.throwIfAborted();
    await prepareStores(config, database.url, logger);
    stopping.throwIfAborted();
    await refuseLostKeys(config, database.url);
    keepSecretKeys(config);
    const app = await createServer(StandaloneModule.forRoot(config, database.url, logger), logger, config);
    const closeApp = (): Promise<void> => closeServer(app, config);
    try {
      await loadDemo(app.get(SeedDemo), config);
      stopping.throwIfAborted();
      const port = await listen(app, config.http);
      await app.get(Workers).start();
      await app.get(WorkerBeats).start();
      app.get(LineWatch).start();
      app.get(ReadTelegram).start();
      const setUpToken = await app.get(SetUp).invite();
      process.stdout.write(welcome(publicUrl(config, port), config, setUpToken));
    } catch (error) {
      await closeApp();
      throw error;
    }
    // The workers stop first: Nest's own hooks do so before anything closes.
    return { stop: () => stopInOrder({ close: closeApp }, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
