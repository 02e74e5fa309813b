import type { Channel } from '#conveyor';
import type { Connection, Statement } from './statement.ts';
import { moment } from './moment.ts';

/** A message that was kept instead of sent. */
export type CapturedRow = Readonly<{
  id: string;
  notificationId: string;
  channel: Channel;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  blocks: unknown;
  mime: string | null;
  capturedAt: number;
}>;

const insertCaptured: Statement<never> = {
  name: 'insert_captured',
  text: `insert into captured_messages (id, notification_id, channel, recipient, subject, body_text, body_html, blocks, source, captured_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10)`,
};

/** Keeps messages of channels that have no server, in the database: all processes write, the mailbox page reads. */
export class CapturedMessages {
  constructor(private readonly connection: Connection) {}

  /** Keeps one message. */
  async add(message: CapturedRow): Promise<void> {
    const { id, notificationId, channel, to, subject, text, html, blocks, mime, capturedAt } = message;
    await this.connection.run(insertCaptured, [
      id,
      notificationId,
      channel,
      to,
      subject,
      text,
      html,
      blocks === null ? null : JSON.stringify(blocks),
      mime,
      moment(capturedAt),
    ]);
  }
}
