import { Command, CommanderError } from 'commander';
import { ConveyorError, type Problem } from '#conveyor';
import { BackupError } from '#database/backup';
import { FileError } from '#files';
import {
  ConfigError,
  createLogger,
  loadConfig,
  SecretError,
  type Config,
  type Environment,
  type Lifetime,
} from '#platform';
import {
  backupSentence,
  fileSentence,
  importSentence,
  refusalSentence,
  ruleSentence,
  secretSentence,
} from '#texts';
import { ImportError, isForeseen, startSentences } from '#use-cases';
import { addAudit } from './audit.command.ts';
import { addAccount } from './account.command.ts';
import { addDoctor } from './doctor.command.ts';
import { addExport } from './export.command.ts';
import { addImport, addUndoImport } from './import.command.ts';
import { addPlan } from './plan.command.ts';
import { addPolicy } from './policy.command.ts';
import { addPersonalData } from './personal-data.command.ts';
import { addOpsBackup } from './ops-backup.command.ts';
import { addOpsRestore } from './ops-restore.command.ts';
import { addOps } from './ops.command.ts';
import { addImportHistory } from './import-history.command.ts';
import { addReplay } from './replay.command.ts';
import { addSecrets } from './secrets.command.ts';
import { addStrengths } from './strengths.command.ts';
import { addSeed } from './seed.command.ts';
import { processConsole, type Console } from './console.ts';
import { FINE, NO, WRONG_USAGE, type ExitCode } from './outcome.ts';
import type { Session } from './session.ts';
import { speak, UsageError, usageSentence } from './usage.ts';

/** What the command line runs in; the process's own where nothing is said. */
export type Surroundings = Readonly<{
  environment?: Environment;
  console?: Console;
  now?: () => number;
  lifetime?: Lifetime;
}>;

/** Runs one command. Never rejects: what went wrong is told on the console, and the exit code says so. */
export async function runCli(words: readonly string[], surroundings: Surroundings = {}): Promise<ExitCode> {
  const settings = readSettings(surroundings.environment);
  const console = surroundings.console ?? processConsole(settings.language);
  const logger = createLogger(
    { level: 'config' in settings ? quieter(settings.config) : 'warn', format: 'pretty' },
    { write: console.err },
  );
  surroundings.lifetime?.silenceInAHurry(logger);
  const session: Session = {
    console,
    logger,
    now: surroundings.now ?? Date.now,
    lifetime: surroundings.lifetime,
    config: () => {
      if ('error' in settings) throw settings.error;
      return settings.config;
    },
  };
  let code: ExitCode = FINE;
  try {
    await program(session, (finished) => (code = finished)).parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError || error instanceof UsageError)
      return misunderstood(error, words, console);
    // What was interrupted has failed as it was meant to.
    if (session.lifetime?.isInAHurry) return NO;
    const sentences = sentencesOf(error, console);
    if (sentences.length === 0) logger.error({ err: error }, 'The command failed');
    for (const sentence of sentences.length > 0 ? sentences : startSentences(error, console.language)) {
      console.err(`${sentence}\n`);
    }
    return NO;
  }
}

function program(session: Session, finish: (code: ExitCode) => void): Command {
  const { t } = session.console;
  const command = new Command('conveyor').description(t('cli.about')).usage(t('cli.usage'));
  speak(command, session.console);
  addImport(command, session, finish);
  addUndoImport(command, session, finish);
  addExport(command, session, finish);
  addAudit(command, session, finish);
  addDoctor(command, session, finish);
  addPersonalData(command, session, finish);
  addOpsBackup(command, session, finish);
  addOpsRestore(command, session, finish);
  addOps(command, session, finish);
  addImportHistory(command, session, finish);
  addReplay(command, session, finish);
  addSecrets(command, session, finish);
  addSeed(command, session, finish);
  addStrengths(command, session, finish);
  addPolicy(command, session, finish);
  addPlan(command, session, finish);
  addAccount(command, session, finish);
  for (const each of allBelow(command)) speak(each, session.console);
  return command;
}

function allBelow({ commands }: Command): readonly Command[] {
  return commands.flatMap((each) => [each, ...allBelow(each)]);
}

function misunderstood(
  error: CommanderError | UsageError,
  words: readonly string[],
  console: Console,
): ExitCode {
  const sentence = error instanceof UsageError ? error.message : usageSentence(error, console);
  // Help that was asked for is an answer; help because nothing was said is not.
  if (sentence === undefined) return words.length > 0 ? FINE : WRONG_USAGE;
  console.err(`${sentence}\n${console.t('cli.wrong.hint', { command: 'npm run conveyor -- --help' })}\n`);
  return WRONG_USAGE;
}

/** What a person reads about an error that somebody foresaw; none for any other. */
function sentencesOf(error: unknown, { language }: Console): readonly string[] {
  if (error instanceof ConveyorError) {
    const problems = 'problems' in error.details ? error.details.problems : [];
    const rules = problems.map((problem: Problem) => ruleSentence(language, problem));
    return [refusalSentence(language, error.code, error.details), ...rules];
  }
  if (error instanceof FileError) return [fileSentence(language, error.trouble)];
  if (error instanceof BackupError) return [backupSentence(language, error)];
  if (error instanceof SecretError) return [secretSentence(language, error.code, error.details)];
  if (error instanceof ImportError) return error.problems.map((problem) => importSentence(language, problem));
  return isForeseen(error) ? startSentences(error, language) : [];
}

type Settings = Readonly<{ language: Console['language'] }> &
  (Readonly<{ config: Config }> | Readonly<{ error: ConfigError }>);

function readSettings(environment: Environment | undefined): Settings {
  try {
    const config = loadConfig(environment);
    return { config, language: config.language };
  } catch (error) {
    if (error instanceof ConfigError) return { error, language: error.language };
    throw error;
  }
}

/** Whoever asked for a command wants its result, not the log of how it came about. */
function quieter({ log }: Config): Config['log']['level'] {
  return log.level === 'info' ? 'warn' : log.level;
}
