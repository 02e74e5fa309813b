import { board } from './board.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

/** Every Russian text of the app. */
export const russian = {
  ...board,
  ...shell,
  ...words,
} as const;
