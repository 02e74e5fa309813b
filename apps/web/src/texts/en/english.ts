import { board } from './board.ts';
import { moves } from './moves.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

/** Every English text of the app. A new topic is one file here, one in `../ru`, and a line here and in `russian.ts`. */
export const english = {
  ...board,
  ...moves,
  ...shell,
  ...words,
} as const;
