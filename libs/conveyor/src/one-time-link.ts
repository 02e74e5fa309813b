import { DAY, HOUR, MINUTE } from './instant.ts';
import type { AccountNoticeKind } from './notice.ts';

/**
 * What a link that works once is for: to set the product up, to come to one's account the first time, to choose a new password, to have
 * messages come to one's Telegram.
 */
export const LINK_PURPOSES = ['set_up', 'invitation', 'reset', 'telegram'] as const;

export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a link is for that goes to a person by letter. */
export type LetterPurpose = Exclude<LinkPurpose, 'set_up' | 'telegram'>;

/** For which link each letter about an account is written. */
export const PURPOSE_OF_LETTER: Readonly<Record<AccountNoticeKind, LetterPurpose>> = {
  'account.invited': 'invitation',
  'account.reset': 'reset',
};

/** How long each link holds. */
export const LINK_HOLDS: Readonly<Record<LinkPurpose, number>> = {
  set_up: HOUR,
  invitation: 7 * DAY,
  reset: HOUR,
  telegram: 15 * MINUTE,
};
