import { afterAll, beforeAll } from '@jest/globals';
import type { Abstract, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { ChannelAdapter } from '#channels';
import { Database } from '#database';
import { createLogger, loadConfig, type Environment } from '#platform';
import { CHANNEL_ADAPTERS, LineModule } from '#use-cases';
import { useDatabase } from './database.ts';
import { FixedClock } from './fixed-clock.ts';
import { ScriptedChannel } from './scripted-channel.ts';

/** The product's own line on a database of the spec file's, with a clock that the test owns and e-mail that stays here. */
export interface LineApp {
  /** The use-case, or whatever else the line provides. */
  get<Provided>(type: Type<Provided> | Abstract<Provided>): Provided;
  readonly database: Database;
  readonly clock: FixedClock;
  readonly email: ScriptedChannel;
  /** Ends it as a process ends; without it that is done after the last test. */
  stop(): Promise<void>;
}

/**
 * Gives the spec file a line; what it returns is there from beforeAll on. The queue is real, and nobody works on it.
 * Two of them on one database are two processes of the product. `settings`, and `others`, its channels beside the e-mail, are asked for when
 * it is built.
 */
export function useLine(
  url = useDatabase(),
  settings: () => Environment = () => ({}),
  others: () => readonly ChannelAdapter[] = () => [],
): LineApp {
  const clock = new FixedClock();
  const email = new ScriptedChannel();
  let module: Awaited<ReturnType<typeof build>>;
  let stopped: Promise<void> | undefined;

  async function build() {
    const config = loadConfig({ DATABASE_URL: url(), ...settings() });
    const logger = createLogger({ level: 'silent', format: 'json' });
    const line = LineModule.forRoot({ config, databaseUrl: url(), logger, name: 'test', clock });
    const app = Test.createTestingModule({ imports: [line] })
      .overrideProvider(CHANNEL_ADAPTERS)
      .useValue([email, ...others()]);
    return (await app.compile()).init();
  }

  beforeAll(async () => {
    module = await build();
  });
  const stop = (): Promise<void> => (stopped ??= module.close());
  afterAll(stop);
  return {
    stop,
    get: (type) => module.get(type),
    get database() {
      return module.get(Database);
    },
    clock,
    email,
  };
}
