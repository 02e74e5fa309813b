/** How far an import is. `sent`: its file is here. `stopped`: somebody has stopped it, and it can go on. */
export const IMPORT_STATES = [
  'sent',
  'checking',
  'checked',
  'entering',
  'stopped',
  'done',
  'undoing',
  'undone',
  'failed',
] as const;

export type ImportState = (typeof IMPORT_STATES)[number];
