import 'reflect-metadata';
import { runProcess } from '#use-cases';
import { startApi } from './start-api.ts';

await runProcess(startApi);
