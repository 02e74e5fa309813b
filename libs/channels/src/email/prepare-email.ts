import type { Outgoing, SendOutcome } from '../channel-adapter.ts';
import { letterTo } from '../letter/letter-to.ts';
import { unsendable } from '../unsendable.ts';
import { composeMime, type Mime } from './compose-mime.ts';
import { renderEmail, type Email } from './render-email.ts';
import { isAddress, type Sender } from './sender.ts';

/** An e-mail with nothing left to do but to send it. */
export type PreparedEmail = Readonly<{ to: string; email: Email; mime: Mime }>;

/** Renders a message for its receiver, or says why it can't be sent to anybody. */
export function prepareEmail(outgoing: Outgoing, from: Sender): PreparedEmail | SendOutcome {
  const { notificationId, recipient, thread } = outgoing;
  const { email: address, name } = recipient;
  if (address === null) return unsendable('NO_ADDRESS', 'The receiver has no e-mail address.', 'address');
  if (!isAddress(address))
    return unsendable('BAD_ADDRESS', 'What the receiver has for an address is none.', 'address');
  try {
    const email = renderEmail(letterTo(outgoing));
    return {
      to: address,
      email,
      mime: composeMime(notificationId, {
        from,
        to: { name, address },
        email,
        ...(thread && { thread }),
      }),
    };
  } catch (error) {
    return unsendable('NOT_RENDERED', String(error), 'content');
  }
}
