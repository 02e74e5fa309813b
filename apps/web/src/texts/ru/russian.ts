import { board } from './board.ts';
import { moves } from './moves.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

/** Every Russian text of the app. */
export const russian = {
  ...board,
  ...moves,
  ...shell,
  ...words,
} as const;
