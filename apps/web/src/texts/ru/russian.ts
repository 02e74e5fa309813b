import { alerts } from './alerts.ts';
import { audit } from './audit.ts';
import { board } from './board.ts';
import { delivery } from './delivery.ts';
import { messages } from './messages.ts';
import { moves } from './moves.ts';
import { queues } from './queues.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

/** Every Russian text of the app. */
export const russian = {
  ...alerts,
  ...audit,
  ...board,
  ...delivery,
  ...messages,
  ...moves,
  ...queues,
  ...shell,
  ...words,
} as const;
