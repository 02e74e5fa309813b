import type { Channel } from '#conveyor';
import type { AlertRule } from '#conveyor/alerts';
import type { Statement } from '#database';
import { aKeeper } from '../support/an-alert.ts';
import { eventually } from '../support/eventually.ts';
import type { FaultSite } from '../support/fault-site.ts';

const WITHIN_MS = 300_000;

/** How often processes look, as in production: without it those of a drill don't look at all. Thresholds are the product's own. */
export const WATCHED = { ALERT_EVERY_SECONDS: '10' };

const readLetters: Statement<{ id: string }> = {
  name: 'drill_letters_about_an_alert',
  text: `select id from notifications where kind = 'alert.raised' and channel = $2 and state = 'sent' and facts->>'rule' = $1`,
};

/** Hires somebody who is told by e-mail what is wrong with the line. */
export async function hireKeeper(site: FaultSite): Promise<void> {
  await aKeeper(site.database, 'ops', ['email']);
}

/**
 * Resolves when the letter about this alert has been sent, with the milliseconds since `began` (of `performance.now()`).
 * Where the mail is what is wrong people hear of it in the app.
 */
export async function untilToldOf(
  site: FaultSite,
  rule: AlertRule,
  began: number,
  channel: Channel = 'email',
): Promise<number> {
  await eventually(
    `a letter about ${rule}`,
    () => site.database.run(readLetters, [rule, channel]),
    (letters) => letters.length > 0,
    { withinMs: WITHIN_MS },
  );
  return performance.now() - began;
}
