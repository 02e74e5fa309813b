import { Module, type DynamicModule } from '@nestjs/common';
import { publicUrl, type Config, type Logger } from '#platform';
import { Workers } from '#queue';
import { LineModule, prepareStores, SeedDemo, stopInOrder, type Running, WorkerModule } from '#use-cases';
import { ApiModule } from '../../api/src/api.module.ts';
import { createServer, listen } from '../../api/src/create-server.ts';
import { refuseTakenPort } from '../../api/src/free-port.ts';
import { loadDemo } from './load-demo.ts';
import { openDatabase } from './open-database.ts';
import { welcome } from './welcome.ts';

/** Everything in one process: the database, the API, the workers. */
@Module({})
class StandaloneModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'conveyor' });
    return { module: StandaloneModule, imports: [line, ApiModule, WorkerModule] };
  }
}

/** Starts all parts in the order in which they need each other; what was started is stopped again when one fails. */
export async function startStandalone(config: Config, logger: Logger): Promise<Running> {
  const database = await openAfterPort(config, logger);
  try {
    await prepareStores(config, database.url, logger);
    const app = await createServer(StandaloneModule.forRoot(config, database.url, logger), logger);
    try {
      await loadDemo(app.get(SeedDemo), config);
      const port = await listen(app, config.http);
      await app.get(Workers).start();
      process.stdout.write(welcome(publicUrl(config, port), config));
    } catch (error) {
      await app.close();
      throw error;
    }
    // The workers stop first: Nest's own hooks do so before anything closes.
    return { stop: () => stopInOrder(app, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Both are asked at once, so that a taken port and a folder that can't be used are told together. */
async function openAfterPort(config: Config, logger: Logger): ReturnType<typeof openDatabase> {
  const [port, database] = await Promise.allSettled([
    refuseTakenPort(config.http.host, config.http.port),
    openDatabase(config, logger),
  ]);
  if (port.status === 'fulfilled' && database.status === 'fulfilled') return database.value;
  if (database.status === 'fulfilled') await database.value.close();
  throw new AggregateError(
    [port, database].flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])),
  );
}
