import type { HandoffListed, TimeLeft } from '#contracts';
import type { Instant } from '#conveyor';
import { workingTimeBetween } from '#conveyor/hours';
import type { HandoffAsKept } from '#database';
import type { Works } from '#use-cases';

/** A handoff with the working time that its receiver has left, to answer and to work the lead; nobody's while nothing is waited for. */
export function showHandoff(handoff: HandoffAsKept, works: Works | undefined, now: Instant): HandoffListed {
  const left = (isWaited: boolean, dueAt: string | null): TimeLeft | null => {
    if (!isWaited || dueAt === null || !works) return null;
    const workingMs = workingTimeBetween(works.hours, now, Date.parse(dueAt));
    return { workingMs, asOf: new Date(now).toISOString(), worksNow: works.worksNow };
  };
  return {
    ...handoff,
    answerLeft: left(handoff.state === 'offered', handoff.answerDueAt),
    dueLeft: left(handoff.holds, handoff.dueAt),
  };
}
