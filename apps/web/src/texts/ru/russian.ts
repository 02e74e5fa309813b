import { shell } from './shell.ts';
import { words } from './words.ts';

/** Every Russian text of the app. */
export const russian = {
  ...shell,
  ...words,
} as const;
