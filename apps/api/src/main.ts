import 'reflect-metadata';
import { runProcess, storeRequirements } from '#use-cases';
import { portRequirement } from './free-port.ts';
import { startApi } from './start-api.ts';

await runProcess(startApi, (config) => [portRequirement(config), ...storeRequirements(config, 'shared')]);
