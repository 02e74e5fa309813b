import { CommanderError, type Command } from 'commander';
import type { Console } from './console.ts';

/** What a person wrote after the command makes no sense; the sentence says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A whole number from `min` to `max`, as an option's value. */
export function wholeNumber(
  { t }: Console,
  option: string,
  min: number,
  max: number,
): (text: string) => number {
  return (got) => {
    const value = Number(got);
    if (/^\d+$/.test(got) && value >= min && value <= max) return value;
    throw new UsageError(t('cli.wrong.number', { option, min, max, got }));
  };
}

/** An id, as an argument's value. */
export function uuid({ t }: Console, argument: string): (text: string) => string {
  return (got) => {
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(got)) return got;
    throw new UsageError(t('cli.wrong.message-id', { option: argument, got }));
  };
}

/** One of a few words, as an option's value. */
export function oneOf<Choice extends string>(
  { t }: Console,
  option: string,
  choices: readonly Choice[],
): (text: string) => Choice {
  return (got) => {
    const found = choices.find((choice) => choice === got);
    if (found !== undefined) return found;
    throw new UsageError(t('cli.wrong.choice', { option, choices: choices.join(', '), got }));
  };
}

/** An option that may be given several times, each value read by `read`. */
export function severalOf<Value>(
  read: (text: string) => Value,
): (text: string, before: readonly Value[] | undefined) => readonly Value[] {
  return (text, before = []) => [...before, read(text)];
}

/** Titles and standing phrases of the help in the reader's language; commander throws instead of ending the process. */
export function speak(command: Command, console: Console): void {
  const { t } = console;
  const titles = new Map([
    ['Usage:', t('cli.title.usage')],
    ['Arguments:', t('cli.title.arguments')],
    ['Options:', t('cli.title.options')],
    ['Commands:', t('cli.title.commands')],
  ]);
  command
    .exitOverride()
    .helpOption('-h, --help', t('cli.help'))
    .helpCommand('help [command]', t('cli.help-of'))
    .configureHelp({ styleTitle: (title) => titles.get(title) ?? title })
    .configureOutput({ writeOut: console.out, writeErr: console.err, outputError: () => undefined });
}

/** What commander found wrong, in the reader's language; undefined when it only showed its help. */
export function usageSentence(error: CommanderError, { t }: Console): string | undefined {
  // Commander's own sentence is English; what it names stands in quotation marks.
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
    case 'commander.version':
      return undefined;
    case 'commander.unknownOption':
      return t('cli.wrong.unknown-option', { what });
    case 'commander.unknownCommand':
      return t('cli.wrong.unknown-command', { what });
    case 'commander.missingArgument':
      return t('cli.wrong.missing-argument', { what });
    case 'commander.optionMissingArgument':
      return t('cli.wrong.option-argument', { what });
    case 'commander.missingMandatoryOptionValue':
      return t('cli.wrong.option-missing', { what });
    case 'commander.excessArguments':
      return t('cli.wrong.surplus');
    default:
      return t('cli.wrong.other');
  }
}
