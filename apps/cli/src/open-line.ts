import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLogger, type Clock, type Config, type Logger } from '#platform';
import type { QueueWatch } from '#queue';
import { joinDatabase, LineModule, prepareStores, stopInOrder, WorkerModule } from '#use-cases';
import type { Session } from './session.ts';

/** What a line is opened on. */
export type LineOpening = Readonly<{
  config: Config;
  logger: Logger;
  databaseUrl: string;
  /** Runs workers as well, and tells `watch` of their jobs. */
  workers?: Readonly<{ watch: QueueWatch }>;
  /** The machine's own when absent. */
  clock?: Clock | undefined;
}>;

@Module({})
class CommandModule {
  static forRoot({ config, logger, databaseUrl, workers, clock }: LineOpening): DynamicModule {
    const settings = { config, databaseUrl, logger, name: 'conveyor cli', ...(clock && { clock }) };
    const line = LineModule.forRoot(workers ? { ...settings, watch: workers.watch } : settings);
    return { module: CommandModule, imports: workers ? [line, WorkerModule] : [line] };
  }
}

/** Opens the use-cases on stores that are brought up to date first; the caller closes it. */
export async function openLine(opening: LineOpening): Promise<INestApplicationContext> {
  const { config, logger, databaseUrl } = opening;
  await prepareStores(config, databaseUrl, logger);
  return NestFactory.createApplicationContext(CommandModule.forRoot(opening), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
}

/** Does `work` on the line of the settings, in the database that is there or on the embedded one, and closes what was opened. */
export async function onLine<Result>(
  { logger, lifetime }: Session,
  config: Config,
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const database = await joinDatabase(config, logger, lifetime);
  let app: INestApplicationContext;
  try {
    app = await openLine({ config, logger, databaseUrl: database.url });
  } catch (error) {
    await database.close();
    throw error;
  }
  try {
    return await work(app);
  } finally {
    await stopInOrder(app, database);
  }
}
