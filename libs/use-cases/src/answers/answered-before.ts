import type { OfferRead } from '#database/accounts';
import type { AnsweredFacts } from '#texts';

/** What its receiver has to hear of a handoff that waits for no answer of his; undefined: it does. */
export function answeredBefore({
  state,
  answeredAt,
  reason,
}: Pick<OfferRead, 'state' | 'answeredAt' | 'reason'>): AnsweredFacts | undefined {
  if (state === 'offered') return undefined;
  if (answeredAt === null) return { became: 'moved-on' };
  if (state === 'accepted') return { became: 'accepted-before', at: answeredAt };
  // The heads were told of it because it was not the first in vain: only who says no has a reason for it.
  const isNo = state === 'declined' || (state === 'escalated' && reason !== null);
  return isNo ? { became: 'declined-before', at: answeredAt } : { became: 'moved-on' };
}
