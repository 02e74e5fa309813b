import type { Config, Lifetime, Logger } from '#platform';
import type { Console } from './console.ts';
import type { ExitCode } from './outcome.ts';

/** What a command runs with. */
export type Session = Readonly<{
  console: Console;
  logger: Logger;
  /** Milliseconds since the Unix epoch. */
  now: () => number;
  /** Undefined where nobody can interrupt it. */
  lifetime: Lifetime | undefined;
  /** The settings; throws ConfigError when they are wrong, so that help can be had all the same. */
  config: () => Config;
}>;

/** How a command tells what came of it. */
export type Finish = (code: ExitCode) => void;
