import { z } from 'zod';
import { Moment } from './moment.ts';
import { Named } from './named.ts';

/** An employee who wants to know what becomes of a lead. */
export const Watcher = z.strictObject({ employee: Named, since: Moment }).meta({ id: 'Watcher' });

export const WatcherList = z.strictObject({ items: z.array(Watcher) }).meta({ id: 'WatcherList' });

export type Watcher = z.infer<typeof Watcher>;
export type WatcherList = z.infer<typeof WatcherList>;
