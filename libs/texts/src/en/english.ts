import { config } from './config.ts';
import { embedded } from './embedded.ts';
import { errors } from './errors.ts';
import { funnel } from './funnel.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { start } from './start.ts';

/** Every English text. A new topic is one file here, one in `../ru`, and a line here and in `russian.ts`. */
export const english = { ...config, ...embedded, ...errors, ...funnel, ...messages, ...people, ...start } as const;
