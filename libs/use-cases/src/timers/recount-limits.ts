import { Inject, Injectable } from '@nestjs/common';
import { retimed } from '#conveyor';
import { Database, limitsVersionOf, markLimitsOf, rosterOf, timedVisitsOf, writeTimersOf } from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

/**
 * Counts the timers of all open leads anew when somebody's hours, an absence, the department's hours, a calendar's name or a
 * stage's limits have changed: whatever the change was, it has raised the roster's version.
 */
@Injectable()
export class RecountLimits {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does nothing while nothing has changed; resolves to how many visits have other timers now. */
  async run(): Promise<number> {
    const { version, counted } = await limitsVersionOf(this.database);
    if (version === counted) return 0;
    const row = await rosterOf(this.database, version);
    const roster = this.desks.rosterOf(row);
    let changed = 0;
    for await (const visits of timedVisitsOf(this.database)) {
      const others = visits.flatMap((visit) => retimed(roster, visit) ?? []);
      if (others.length > 0) await writeTimersOf(this.database, others, this.clock.now());
      changed += others.length;
    }
    await markLimitsOf(this.database, row.version);
    return changed;
  }
}
