import 'reflect-metadata';
import { Lifetime } from '#platform';
import { runCli } from './run-cli.ts';

// Whoever interrupts a command does not want its result: what it has not committed is undone.
const lifetime = new Lifetime({ isPatient: false });
const code = await runCli(process.argv.slice(2), { lifetime });
// What was interrupted ends as such, whatever came of its work.
if (!lifetime.isInAHurry) process.exitCode = code;
lifetime.leave();
