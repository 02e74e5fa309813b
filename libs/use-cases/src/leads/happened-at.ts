import { MINUTE, refuse, type Instant } from '#conveyor';

/** Clocks of people differ from ours by seconds; nobody logs by mistake what comes within a minute. */
const TOLERANCE = MINUTE;

/** When something happened that somebody logs, as he says (null: now), and never later than now. Throws ACTIVITY_AHEAD for what is still to come. */
export function happenedAt(at: string | null, now: Instant): Instant {
  const happened = at === null ? now : Date.parse(at);
  if (happened > now + TOLERANCE)
    refuse({ code: 'ACTIVITY_AHEAD', details: { at: new Date(happened).toISOString() } });
  return Math.min(happened, now);
}
