import { Inject, Injectable } from '@nestjs/common';
import { keptPreferences } from '#contracts/preferences';
import { effectivePreferences, waitsForReading, whenToTell, type PersonalClock } from '#conveyor/preferences';
import { Database, type Claimed } from '#database';
import { isReadOf, type SetAside } from '#database/preferences';
import type { Clock } from '#platform';
import { WhoWorks } from '../line/who-works.ts';
import { CLOCK } from '../tokens.ts';

/** Whether the receiver of a message wants it now. Who has said nothing does, and nothing is asked. */
@Injectable()
export class HeedPreferences {
  constructor(
    private readonly database: Database,
    private readonly whoWorks: WhoWorks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What is to become of a message that was taken to be sent, if it is not to be sent now. */
  async run(notificationId: string, claimed: Claimed): Promise<SetAside | undefined> {
    // Everything in it has come to nothing while it waited.
    if (claimed.kind === 'leads.digest' && claimed.about.count === 0)
      return { state: 'suppressed', code: 'NOT_WANTED_ANY_MORE' };
    const { preferences: kept } = claimed;
    if (!kept) return undefined;
    const { kind, channel, createdAt } = claimed;
    const preferences = effectivePreferences(keptPreferences(kept.own), keptPreferences(kept.ofDepartment));
    const { channels, deferrals } = kept;
    const unread = { kind, channel, channels, createdAt, hasWaited: deferrals > 0, isRead: false };
    const isRead = waitsForReading(unread, preferences) && (await isReadOf(this.database, notificationId));
    const clock = await this.clockOf(claimed, preferences.quiet.outsideWork);
    const when = whenToTell({ ...unread, isRead }, preferences, clock, this.clock.now());
    if (when.tell === 'now') return undefined;
    return when.tell === 'later'
      ? { state: 'deferred', until: when.at, code: when.why }
      : { state: 'suppressed', code: when.why };
  }

  private async clockOf(
    { employeeId, recipient: { timeZone } }: Claimed,
    isNeeded: boolean,
  ): Promise<PersonalClock> {
    if (!isNeeded) return { timeZone, hours: null };
    const works = await this.whoWorks.of([employeeId]);
    return { timeZone, hours: works.get(employeeId)?.hours ?? null };
  }
}
