// npm run db:new -- <name>: writes the migration from the present tables to those in the code.
import { launch } from './launch/launch.mjs';

await launch('tools/new-migration');
