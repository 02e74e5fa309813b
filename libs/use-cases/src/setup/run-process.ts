import {
  beginTracing,
  ConfigError,
  createLogger,
  failStart,
  Lifetime,
  readConfig,
  type Config,
  type Logger,
} from '#platform';
import { unmet, type Requirement } from './requirements.ts';
import { isForeseen, startSentences } from './start-sentences.ts';

/** A process that runs until it is told to stop. */
export type Running = Readonly<{ stop: () => Promise<void> }>;

/** How a process of the line starts. It goes no further when `lifetime.stopping` is aborted, and frees what it has taken. */
export type Start = (config: Config, logger: Logger, lifetime: Lifetime) => Promise<Running>;

/**
 * Reads the settings, looks whether what they name is there, starts, waits for the signal, stops. A start that can't be
 * says every reason in a sentence of its own and leaves exit code 1.
 */
export async function runProcess(
  start: Start,
  requirements: (config: Config) => readonly Requirement[] = () => [],
): Promise<void> {
  const lifetime = new Lifetime();
  outliveReaders();
  const config = await soundSettings(requirements);
  if (!config) return;
  const logger = createLogger(config.log);
  lifetime.stopping.addEventListener('abort', () => logger.info({}, 'Stopping'));
  // What nobody has foreseen leaves the process in a state that nobody knows, but no database without an owner.
  process.on('uncaughtException', (error) => {
    if (lifetime.isInAHurry) return;
    tell(error, config, logger);
    void lifetime.hurry(1);
  });
  lifetime.silenceInAHurry(logger);
  try {
    lifetime.stopping.throwIfAborted();
    const endTracing = config.tracesTo ? await beginTracing(config.tracesTo, 'conveyor') : undefined;
    const running = await start(config, logger, lifetime);
    await lifetime.end();
    await running.stop();
    await endTracing?.();
    logger.info({}, 'Stopped');
  } catch (error) {
    if (error !== lifetime.stopping.reason && !lifetime.isInAHurry) tell(error, config, logger);
  }
  lifetime.leave();
}

/** The settings when nothing is wrong with them and with what they name; otherwise tells all that is. */
async function soundSettings(
  requirements: (config: Config) => readonly Requirement[],
): Promise<Config | undefined> {
  try {
    const { config, error } = readConfig();
    const wrong = error?.problems.map(({ variable }) => variable) ?? [];
    const troubles = [...(error ? [error] : []), ...(await unmet(requirements(config), wrong))];
    if (troubles.length === 0) return config;
    tell(new AggregateError(troubles), config, createLogger(config.log));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    failStart(startSentences(error, error.language));
  }
  return undefined;
}

function tell(error: unknown, { language }: Config, logger: Logger): void {
  if (!isForeseen(error)) logger.error({ err: error }, 'The process failed');
  failStart(startSentences(error, language));
}

/** A closed terminal, or a reader that has seen enough, must not take the line down: there is nobody left to tell, no more. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
