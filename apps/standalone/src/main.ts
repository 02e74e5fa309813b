import 'reflect-metadata';
import { runProcess, storeRequirements } from '#use-cases';
import { portRequirement } from '../../api/src/free-port.ts';
import { startStandalone } from './start-standalone.ts';

await runProcess(startStandalone, (config) => [portRequirement(config), ...storeRequirements(config, 'own')]);
