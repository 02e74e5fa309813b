import addressparser from 'nodemailer/lib/addressparser';
import { oneLine } from '../letter/clean.ts';

/** Whom messages come from. */
export type Sender = Readonly<{ name: string; address: string }>;

/** One plain address, not a list, a group or a display name: what may stand in `RCPT TO:<...>`. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]",;:\\\u0000-\u001f\u007f]+@[^\s@<>()[\]",;:\\\u0000-\u001f\u007f]+$/.test(text)
  );
}

/** Reads a sender as an operator writes it, `Conveyor <line@example.com>` or `line@example.com`; throws when it is none. */
export function senderOf(text: string): Sender {
  const [sender, ...others] = addressparser(text, { flatten: true });
  if (!sender?.address || others.length > 0 || !isAddress(sender.address)) {
    throw new Error(
      `The sender must be one address such as 'Conveyor <line@example.com>', not '${oneLine(text)}'.`,
    );
  }
  return { name: oneLine(sender.name), address: sender.address };
}
