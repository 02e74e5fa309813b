import 'reflect-metadata';
import { runProcess } from '#use-cases';
import { startWorker } from './start-worker.ts';

await runProcess(startWorker);
