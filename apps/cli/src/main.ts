import 'reflect-metadata';
import { Lifetime } from '#platform';
import { runCli } from './run-cli.ts';

// Whoever interrupts a command does not want its result: what it has not committed is undone.
const lifetime = new Lifetime({ isPatient: false });
process.exitCode = await runCli(process.argv.slice(2), { lifetime });
lifetime.leave();
