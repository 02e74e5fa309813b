import { CHANNELS, LANGUAGES } from '#conveyor';
import { z } from 'zod';
import { Cursor, NextCursor } from './cursor.ts';
import { Id } from './id.ts';
import { Moment } from './moment.ts';
import { Named, Sticker } from './named.ts';
import { Limit, Search } from './query.ts';

/** A message that was kept instead of sent, as the mailbox lists it. */
export const CapturedMessageListed = z
  .strictObject({
    id: Id,
    notificationId: Id.meta({ description: 'Its row of the delivery ledger' }),
    channel: z.enum(CHANNELS),
    to: z.string().meta({ description: 'Its receiver’s name and address at the channel' }),
    employee: Named.meta({ description: 'Its receiver' }),
    language: z.enum(LANGUAGES).meta({ description: 'The receiver’s, and so the message’s' }),
    lead: Named.nullable().meta({
      description: 'The lead that it is about, or whose waiting gave rise to it; null: it is about no lead',
    }),
    stage: Sticker.nullable().meta({ description: 'null: it is about no lead' }),
    subject: z.string(),
    capturedAt: Moment,
  })
  .meta({ id: 'CapturedMessageListed' });

/** All of a captured message, exactly as it would have gone out. Texts are not escaped: show them as text. */
export const CapturedMessage = z
  .strictObject({
    ...CapturedMessageListed.shape,
    text: z.string(),
    html: z.string().nullable().meta({ description: 'null: the channel shows plain text' }),
    blocks: z
      .array(z.looseObject({ type: z.string() }))
      .nullable()
      .meta({ description: 'Slack’s blocks; null on other channels' }),
    source: z.string().nullable().meta({ description: 'The whole e-mail as it would stand on the wire' }),
  })
  .meta({ id: 'CapturedMessage' });

export const CapturedMessageList = z
  .strictObject({ items: z.array(CapturedMessageListed), nextCursor: NextCursor })
  .meta({ id: 'CapturedMessageList' });

export const CapturedMessageQuery = z.strictObject({
  employeeId: Id.optional().meta({ description: 'Messages to this person' }),
  to: Search.optional().meta({ description: 'Part of the receiver’s name or address' }),
  channel: z.enum(CHANNELS).optional(),
  cursor: Cursor(z.tuple([z.int()]))
    .optional()
    .meta({ description: 'nextCursor of the page before' }),
  limit: Limit,
});

export type CapturedMessageListed = z.infer<typeof CapturedMessageListed>;
export type CapturedMessage = z.infer<typeof CapturedMessage>;
export type CapturedMessageList = z.infer<typeof CapturedMessageList>;
export type CapturedMessageQuery = z.infer<typeof CapturedMessageQuery>;
