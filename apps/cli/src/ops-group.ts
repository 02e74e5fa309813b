import type { Command } from 'commander';
import type { Console } from './console.ts';

/** The command `ops`, below which everything stands that an operator does; made by whoever asks first. */
export function opsOf(program: Command, { t }: Console): Command {
  const known = program.commands.find((command) => command.name() === 'ops');
  return known ?? program.command('ops').description(t('cli.ops'));
}
