import type { Channel } from '#conveyor';
import type { SlackBlock } from '../slack/render-slack.ts';

/** A message that would have gone out, exactly as it would have. */
export type CapturedMessage = Readonly<{
  id: string;
  notificationId: string;
  channel: Channel;
  /** The receiver as a person reads him: name and address. */
  to: string;
  subject: string;
  text: string;
  html: string | null;
  /** Slack's blocks. */
  blocks: readonly SlackBlock[] | null;
  /** The whole e-mail as it would stand on the wire. */
  mime: string | null;
  /** Milliseconds since 1970. */
  capturedAt: number;
}>;

/** Where captured messages are kept. */
export interface CapturedStore {
  /** Keeps a message; when it rejects, the message may be kept or not. */
  add(message: CapturedMessage): Promise<void>;
}

/** Keeps messages for as long as the process lives, the oldest first. */
export class KeptInMemory implements CapturedStore {
  readonly messages: CapturedMessage[] = [];

  async add(message: CapturedMessage): Promise<void> {
    this.messages.push(message);
  }
}
