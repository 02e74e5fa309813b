/** What an answer means for the event that was told: it has it, it is told again later, or whoever was there wants no more of anything. */
export type TryOutcome = 'taken' | 'again' | 'gone';

/** What a status of HTTP means. A redirect is not followed: an address that has moved is set anew by somebody. */
export function outcomeOfStatus(status: number): TryOutcome {
  if (status >= 200 && status <= 299) return 'taken';
  return status === 410 ? 'gone' : 'again';
}
