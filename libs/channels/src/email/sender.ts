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

/**
 * A sender, from its parts or as an operator writes it: `Conveyor <line@example.com>`, or just
 * `line@example.com`. Throws an Error when it is not exactly one address.
 */
export function senderOf(sender: string | Sender): Sender {
  const [one, ...others] = typeof sender === 'string' ? addressparser(sender, { flatten: true }) : [sender];
  if (!one?.address || others.length > 0 || !isAddress(one.address)) {
    const given = oneLine(typeof sender === 'string' ? sender : sender.address);
    throw new Error(`The sender must be one address such as 'Conveyor <line@example.com>', not '${given}'.`);
  }
  return { name: oneLine(one.name), address: one.address };
}
