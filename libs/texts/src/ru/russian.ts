import { config } from './config.ts';
import { embedded } from './embedded.ts';
import { errors } from './errors.ts';
import { funnel } from './funnel.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { start } from './start.ts';

/** Every Russian text. */
export const russian = { ...config, ...embedded, ...errors, ...funnel, ...messages, ...people, ...start } as const;
