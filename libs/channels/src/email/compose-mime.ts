import MailComposer from 'nodemailer/lib/mail-composer';
import type { Recipient } from '../channel-adapter.ts';
import { oneLine } from '../letter/clean.ts';
import type { Email } from './render-email.ts';
import type { Sender } from './sender.ts';

/** A message as it goes over the wire: whom SMTP is told about, and the bytes. */
export type Mime = Readonly<{ from: string; to: string; messageId: string; raw: Buffer }>;

/** The receiver as an e-mail knows him. */
export type Addressee = Readonly<Pick<Recipient, 'name'> & { address: string }>;

/**
 * Builds the message: one receiver, addresses as objects only, so that no text of anybody's can add a
 * second one. The `Message-ID` and `X-Conveyor-Notification` let a message be found again in the mail
 * server's log; they keep nobody from getting it twice.
 */
export async function composeMime(
  notificationId: string,
  { from, to, email }: Readonly<{ from: Sender; to: Addressee; email: Email }>,
): Promise<Mime> {
  const id = notificationId.replace(/[^\w.-]/g, '');
  const messageId = `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;
  const node = new MailComposer({
    from,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(email.subject),
    text: canonical(email.text),
    html: canonical(email.html),
    messageId,
    headers: { 'X-Conveyor-Notification': id, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const envelope = node.getEnvelope();
  const receivers = envelope.to;
  const [receiver] = receivers;
  if (receivers.length !== 1 || receiver === undefined || !envelope.from) {
    throw new Error(`A message has one sender and one receiver, this one has ${receivers.length} receivers.`);
  }
  return { from: envelope.from, to: receiver, messageId, raw: await node.build() };
}

/** Lines end as RFC 5322 wants them. nodemailer's own option for it costs a fifth of the whole composing. */
function canonical(text: string): string {
  return text.replace(/\n/g, '\r\n');
}
