import { ImportRowsController } from './import-rows.controller.ts';
import { ImportsController } from './imports.controller.ts';
import { KeptImportsController } from './kept-imports.controller.ts';

/** Files of leads: at once, and by and by. */
export const IMPORT_CONTROLLERS = [ImportsController, KeptImportsController, ImportRowsController];
