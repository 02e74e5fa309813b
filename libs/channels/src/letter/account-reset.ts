import { LINK_HOLDS } from '#conveyor';
import { formatDuration, formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { AccountReset } from '../subject-message.ts';
import { OF_ACCOUNT } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf } from './pieces.ts';

/** Tells somebody that a new password was asked for, how he chooses it, and that nothing happens if it was not him. */
export function accountReset(message: AccountReset, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const until = formatMoment(language, message.expiresAt, timeZone);
  return {
    language,
    subject: t('reset.subject', { until }),
    headline: t('reset.headline'),
    colour: OF_ACCOUNT,
    facts: factsOf([
      [t('fact.asked-at'), formatMoment(language, message.at, timeZone)],
      [t('fact.link-holds'), until],
    ]),
    note: null,
    hint: t('reset.hint', { time: formatDuration(language, LINK_HOLDS.reset) }),
    action: { label: t('action.reset-password'), url: message.link },
  };
}
