import {
  ConfigError,
  createLogger,
  failStart,
  loadConfig,
  stopSignal,
  type Config,
  type Logger,
} from '#platform';
import { isForeseen, startSentences } from './start-sentences.ts';

/** A process that runs until it is told to stop. */
export type Running = Readonly<{ stop: () => Promise<void> }>;

/** Reads the settings, starts, waits for the signal, stops. A start that fails says why in sentences and leaves exit code 1. */
export async function runProcess(start: (config: Config, logger: Logger) => Promise<Running>): Promise<void> {
  const config = settings();
  if (!config) return;
  const logger = createLogger(config.log);
  try {
    const running = await start(config, logger);
    const signal = await stopSignal();
    logger.info({ signal }, 'Stopping');
    await running.stop();
    logger.info({}, 'Stopped');
  } catch (error) {
    if (!isForeseen(error)) logger.error({ err: error }, 'The process failed');
    failStart(startSentences(error, config.language));
  }
  // A driver that keeps a timer or a socket must not keep a process alive that has nothing left to do.
  setTimeout(() => process.exit(), 1_000).unref();
}

function settings(): Config | undefined {
  try {
    return loadConfig();
  } catch (error) {
    failStart(startSentences(error, error instanceof ConfigError ? error.language : 'en'));
    return undefined;
  }
}
