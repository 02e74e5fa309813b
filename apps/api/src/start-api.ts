import { Module, type DynamicModule } from '@nestjs/common';
import { publicUrl, type Config, type Lifetime, type Logger } from '#platform';
import { textsIn } from '#texts';
import {
  joinDatabase,
  LineModule,
  LineWatch,
  prepareStores,
  refuseLostKeys,
  SetUp,
  setUpLink,
  stopInOrder,
  type Running,
} from '#use-cases';
import { ApiModule } from './api.module.ts';
import { closeServer } from './close-server.ts';
import { createServer, listen } from './create-server.ts';

@Module({})
class ApiProcessModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'conveyor api' });
    return { module: ApiProcessModule, imports: [line, ApiModule.forRoot(config)] };
  }
}

/** The API alone: it adds jobs and runs none. */
export async function startApi(config: Config, logger: Logger, lifetime: Lifetime): Promise<Running> {
  const database = await joinDatabase(config, logger, lifetime);
  try {
    await prepareStores(config, database.url, logger);
    await refuseLostKeys(config, database.url);
    lifetime.stopping.throwIfAborted();
    const app = await createServer(ApiProcessModule.forRoot(config, database.url, logger), logger, config);
    const port = await listen(app, config.http);
    const setUpToken = await app.get(SetUp).invite();
    // On the console and in no log: whoever has the link is the administrator.
    if (setUpToken !== undefined)
      process.stdout.write(invitation(publicUrl(config, port), setUpToken, config));
    app.get(LineWatch).start();
    logger.info({ port, host: config.http.host }, 'API listens');
    return { stop: () => stopInOrder({ close: () => closeServer(app, config) }, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function invitation(address: string, token: string, { language }: Config): string {
  return `${textsIn(language)('start.set-up')}: ${setUpLink(address, token)}\n`;
}
