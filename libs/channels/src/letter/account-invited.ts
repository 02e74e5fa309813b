import { formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { AccountInvited } from '../subject-message.ts';
import { OF_ACCOUNT } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';

/** Tells somebody who invites him to the product, what that is, and until when he can come. */
export function accountInvited(message: AccountInvited, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const until = formatMoment(language, message.expiresAt, timeZone);
  const by = message.by === null ? null : inFull(message.by);
  return {
    language,
    subject:
      by === null ? t('invitation.subject.from-nobody', { until }) : t('invitation.subject', { by, until }),
    headline: by === null ? t('invitation.headline.from-nobody') : t('invitation.headline', { by }),
    colour: OF_ACCOUNT,
    facts: factsOf([
      [t('fact.invited-by'), message.by],
      [t('fact.product'), t('invitation.product')],
      [t('fact.link-holds'), until],
    ]),
    note: null,
    hint: t('invitation.hint'),
    action: { label: t('action.set-password'), url: message.link },
  };
}
