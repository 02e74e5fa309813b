/** How far an import is. `sending`: its file is still coming in. `sent`: it is here. `stopped`: somebody has stopped it, and it can go on. */
export const IMPORT_STATES = [
  'sending',
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

/** What may become of a row of a file. `changed`: the lead that was there already has its facts. `kept`: it could not be undone. */
export const IMPORT_ROW_STATES = ['good', 'bad', 'entered', 'changed', 'skipped', 'undone', 'kept'] as const;

export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

/** By what a row is the same as another, or as a lead; the surest first. */
export const ALIKE_BY = ['externalId', 'phone', 'email', 'named'] as const;

export type AlikeBy = (typeof ALIKE_BY)[number];

/** What becomes of a row that is the same as another, or as a lead. */
export const DUPLICATE_POLICIES = ['skip', 'change', 'enter'] as const;

export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number];
