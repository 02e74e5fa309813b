import { EntitySchema } from 'typeorm';
import type { Channel } from '#conveyor';
import { jsonb, moment, nullable, primary, sequence, text, uuid } from './columns.ts';
import { index, unique } from './keys.ts';

/** A message that was kept instead of sent. */
export type CapturedMessageRow = Readonly<{
  id: string;
  seq: number;
  notificationId: string;
  channel: Channel;
  recipient: string;
  subject: string;
  bodyText: string;
  bodyHtml: string | null;
  blocks: unknown;
  source: string | null;
  capturedAt: number;
}>;

export const capturedMessages = new EntitySchema<CapturedMessageRow>({
  name: 'captured_messages',
  columns: {
    id: primary(uuid('id'), 'captured_messages_pkey'),
    seq: sequence('seq'),
    notificationId: uuid('notification_id'),
    channel: text('channel'),
    recipient: text('recipient'),
    subject: text('subject'),
    bodyText: text('body_text'),
    bodyHtml: nullable(text('body_html')),
    blocks: nullable(jsonb('blocks')),
    source: nullable(text('source')),
    capturedAt: moment('captured_at'),
  },
  indices: [
    unique('captured_messages_seq', ['seq']),
    index('captured_messages_of_notification', ['notificationId']),
  ],
});
