import { Inject, Injectable } from '@nestjs/common';
import { keptPreferences } from '#contracts/preferences';
import {
  effectivePreferences,
  NOWHERE,
  waitsForReading,
  whenToTell,
  type EffectivePreferences,
  type PersonalClock,
} from '#conveyor/preferences';
import { isAboutAccount } from '#conveyor';
import { Database, type Claimed } from '#database';
import { elsewhereOf, type SetAside } from '#database/preferences';
import type { Clock } from '#platform';
import { WhoWorks } from '../line/who-works.ts';
import { CLOCK } from '../tokens.ts';

/** How the receiver of a message wants to be told, from what is kept of him and of his department. */
export function preferencesOf(kept: NonNullable<Claimed['preferences']>): EffectivePreferences {
  return effectivePreferences(keptPreferences(kept.own), keptPreferences(kept.ofDepartment));
}

/** Whether the receiver of a message wants it now, and can be told. Who has said nothing does, and nothing is asked. */
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
    // Who is invited to another address, or asks for a new password, may be written to where nothing else goes.
    if (claimed.isRefused && !isAboutAccount(claimed.kind))
      return { state: 'suppressed', code: 'ADDRESS_REFUSED' };
    const { preferences: kept } = claimed;
    if (!kept) return undefined;
    const { kind, channel, createdAt } = claimed;
    const preferences = preferencesOf(kept);
    const { channels, deferrals } = kept;
    const told = { kind, channel, channels, createdAt, hasWaited: deferrals > 0 };
    const elsewhere = waitsForReading(told, preferences)
      ? await elsewhereOf(this.database, notificationId)
      : NOWHERE;
    const clock = await this.clockOf(claimed, preferences.quiet.outsideWork);
    const when = whenToTell({ ...told, elsewhere }, preferences, clock, this.clock.now());
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
