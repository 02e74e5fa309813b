import { NOTICE_KINDS } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Limit } from './query.ts';

const Fact = z.strictObject({ label: z.string(), value: z.string() });

/** A notification as the app shows it, in its receiver's language. Texts are plain: show them as text. */
export const InAppNotification = z
  .strictObject({
    id: Id.meta({ description: 'The same notification has the same id, however often it comes' }),
    kind: z.enum(NOTICE_KINDS),
    leadId: Id.nullable().meta({ description: 'null: it is about no lead' }),
    stageId: Id.nullable(),
    subjectId: Id.nullable().meta({ description: 'The alert that it is about where it is about no lead' }),
    createdAt: Moment,
    readAt: Moment.nullable(),
    current: z.boolean().meta({
      description:
        'False when it is history: the lead is with somebody else, it was answered, nobody waits or is late any more, or the alert is over',
    }),
    title: z.string(),
    subject: z.string().meta({ description: 'All of it in one line' }),
    facts: z.array(Fact).meta({ description: 'In the order of their weight' }),
    note: Fact.nullable(),
    action: z.strictObject({ label: z.string(), url: z.string() }),
  })
  .meta({ id: 'InAppNotification' });

export const Inbox = z
  .strictObject({
    unread: z.int().meta({ description: 'How many are unread, beyond this page too' }),
    items: z.array(InAppNotification).meta({ description: 'Unread ones first, of each the newest first' }),
    nextCursor: NextCursor,
  })
  .meta({ id: 'Inbox' });

export const InboxQuery = z.strictObject({
  cursor: Cursor(z.tuple([z.boolean(), z.int()]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export const NotificationRead = z
  .strictObject({ id: Id, readAt: Moment.meta({ description: 'When it was read first' }) })
  .meta({ id: 'NotificationRead' });

export type InAppNotification = z.infer<typeof InAppNotification>;
export type Inbox = z.infer<typeof Inbox>;
export type InboxQuery = z.infer<typeof InboxQuery>;
export type NotificationRead = z.infer<typeof NotificationRead>;
