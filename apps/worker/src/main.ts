import 'reflect-metadata';
import { runProcess, storeRequirements } from '#use-cases';
import { startWorker } from './start-worker.ts';

await runProcess(startWorker, (config) => storeRequirements(config, 'shared'));
