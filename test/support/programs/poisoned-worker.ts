// The worker that can not bear a certain message: it exits (flag `exit`), runs out of memory (flag `memory`) or throws (flag
// `throw`) when it is about to send what is about the lead `Poison`. It is the product's own modules; only the door of the
// e-mail channel is poisoned.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import type { ChannelAdapter, Message } from '#channels';
import { NestLogger, type Config, type Logger } from '#platform';
import { Workers } from '#queue';
import {
  CHANNEL_ADAPTERS,
  joinDatabase,
  LineModule,
  prepareStores,
  runProcess,
  WorkerModule,
  type Running,
} from '#use-cases';

const POISON = 'Poison';
const HOARDED = 1_000_000;

const EFFECTS: Readonly<Record<'exit' | 'memory' | 'throw', () => never>> = {
  exit: () => process.exit(1),
  memory: () => {
    const hoard: number[][] = [];
    for (;;) hoard.push(Array.from({ length: HOARDED }, Math.random));
  },
  throw: () => {
    throw new Error('a message that nobody can bear');
  },
};

@Module({})
class PoisonedWorkerModule {
  static forRoot(config: Config, databaseUrl: string, logger: Logger): DynamicModule {
    const line = LineModule.forRoot({ config, databaseUrl, logger, name: 'poisoned worker' });
    return { module: PoisonedWorkerModule, imports: [line, WorkerModule] };
  }
}

function isPoison(message: Message): boolean {
  return 'lead' in message && message.lead.name === POISON;
}

async function startPoisonedWorker(config: Config, logger: Logger): Promise<Running> {
  const effect = EFFECTS[z.enum(['exit', 'memory', 'throw']).parse(process.argv[2])];
  const { url } = await joinDatabase(config, logger, undefined);
  await prepareStores(config, url, logger);
  const app = await NestFactory.createApplicationContext(PoisonedWorkerModule.forRoot(config, url, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  for (const adapter of app.get<readonly ChannelAdapter[]>(CHANNEL_ADAPTERS)) {
    const send = adapter.send.bind(adapter);
    adapter.send = async (outgoing, mayLeave) =>
      isPoison(outgoing.message) ? effect() : send(outgoing, mayLeave);
  }
  await app.get(Workers).start();
  logger.info({}, 'Workers run');
  return { stop: () => app.close() };
}

await runProcess(startPoisonedWorker);
