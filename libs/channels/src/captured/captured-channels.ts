import { prepareEmail } from '../email/prepare-email.ts';
import { PICTURE_ID } from '../email/render-email.ts';
import { senderOf, type Sender } from '../email/sender.ts';
import { preparePush } from '../push/push-message.ts';
import { prepareSlack } from '../slack/prepare-slack.ts';
import { prepareTelegram } from '../telegram/prepare-telegram.ts';
import { unsendable } from '../unsendable.ts';
import { prepareWebhook } from '../webhook/prepare-webhook.ts';
import { CapturedMailbox } from './captured-mailbox.ts';
import type { CapturedStore } from './captured-message.ts';

/** The e-mail channel without a mail server; `from` as `senderOf` reads it. */
export function capturedEmail(from: string | Sender, store: CapturedStore): CapturedMailbox {
  const sender = senderOf(from);
  return new CapturedMailbox(
    'email',
    (outgoing) => {
      const prepared = prepareEmail(outgoing, sender);
      if ('outcome' in prepared) return prepared;
      const { email, mime, to } = prepared;
      const { subject, text, html } = email;
      return {
        to: `${outgoing.recipient.name} <${to}>`,
        subject,
        text,
        html: withPicture(html, email.png),
        blocks: null,
        mime: mime.raw.toString('utf8'),
      };
    },
    store,
  );
}

/** The page that is kept has its picture in itself: there is no letter around it that could bring it. */
function withPicture(html: string, png: Buffer | undefined): string {
  return png ? html.replace(`cid:${PICTURE_ID}`, `data:image/png;base64,${png.toString('base64')}`) : html;
}

/** The Slack channel without Slack. */
export function capturedSlack(store: CapturedStore): CapturedMailbox {
  return new CapturedMailbox(
    'slack',
    (outgoing) => {
      const prepared = prepareSlack(outgoing);
      if ('outcome' in prepared) return prepared;
      const { to, letter, subject } = prepared;
      const address = 'userId' in to ? to.userId : to.email;
      const text = letter.text;
      return {
        to: `${outgoing.recipient.name} <${address}>`,
        subject,
        text,
        html: null,
        blocks: letter.blocks,
        mime: null,
      };
    },
    store,
  );
}

/** The Telegram channel without a bot: the text as people would read it, the button below. */
export function capturedTelegram(store: CapturedStore): CapturedMailbox {
  return new CapturedMailbox(
    'telegram',
    (outgoing) => {
      const prepared = prepareTelegram(outgoing);
      if ('outcome' in prepared) return prepared;
      const { chatId, message, subject } = prepared;
      const { plain, button } = message;
      const text = button ? `${plain}\n\n${button.text}: ${button.url}` : plain;
      return {
        to: `${outgoing.recipient.name} <${chatId}>`,
        subject,
        text,
        html: null,
        blocks: null,
        mime: null,
      };
    },
    store,
  );
}

/** Messages to devices, without any. */
export function capturedPush(store: CapturedStore): CapturedMailbox {
  return new CapturedMailbox(
    'push',
    (outgoing) => {
      try {
        const { title, body, path } = preparePush(outgoing, Date.now()).text;
        const text = `${body}\n${path}`;
        return { to: outgoing.recipient.name, subject: title, text, html: null, blocks: null, mime: null };
      } catch (error) {
        return unsendable('NOT_RENDERED', String(error), 'content');
      }
    },
    store,
  );
}

/** The webhook without a receiver. */
export function capturedWebhook(store: CapturedStore): CapturedMailbox {
  return new CapturedMailbox(
    'webhook',
    (outgoing) => {
      const prepared = prepareWebhook(outgoing, 'standard', Date.now());
      if ('outcome' in prepared) return prepared;
      const { to, subject, text } = prepared;
      const address = `${outgoing.recipient.name} <${to}>`;
      return { to: address, subject, text, html: null, blocks: null, mime: null };
    },
    store,
  );
}
