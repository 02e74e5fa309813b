import 'reflect-metadata';
import { runCli } from './run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2));
// A driver that keeps a timer or a socket must not keep a process alive that has nothing left to do.
setTimeout(() => process.exit(), 1_000).unref();
