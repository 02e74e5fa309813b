import 'reflect-metadata';
import { runProcess } from '#use-cases';
import { startStandalone } from './start-standalone.ts';

await runProcess(startStandalone);
