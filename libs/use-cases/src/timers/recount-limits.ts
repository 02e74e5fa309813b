import { Inject, Injectable } from '@nestjs/common';
import { retimed } from '#conveyor';
import {
  Database,
  limitsVersionOf,
  markCheckedOf,
  markLimitsOf,
  rosterOf,
  timedVisitsOf,
  writeTimersOf,
  type RosterRow,
  type TimedRow,
} from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

/**
 * Counts the timers of all open leads anew when somebody's hours, an absence, a department's hours, a calendar's name or a
 * stage's limits have changed: whatever the change was, it has raised the roster's version. A move that was decided
 * before the change may be committed after all were counted, and another process that has read the old roster may write
 * what it counted after us. So whatever has written timers, they are looked at until they are found right.
 */
@Injectable()
export class RecountLimits {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks at what is new, at everything when the line has changed; resolves to how many visits have other timers now. */
  async run(): Promise<number> {
    const { version, counted } = await limitsVersionOf(this.database);
    const hasChanged = version !== counted;
    const row = await rosterOf(this.database, version);
    let changed = 0;
    for await (const visits of timedVisitsOf(this.database, hasChanged ? 'all' : 'unchecked')) {
      changed += await this.count(visits, row);
    }
    if (hasChanged) await markLimitsOf(this.database, row.version);
    return changed;
  }

  private async count(visits: readonly TimedRow[], row: RosterRow): Promise<number> {
    const roster = this.desks.rosterOf(row);
    const others = visits.flatMap((visit) => retimed(roster, visit) ?? []);
    const wrong = new Set(others.map(({ visitId }) => visitId));
    const right = visits.filter(({ visitId, isChecked }) => !isChecked && !wrong.has(visitId));
    if (others.length > 0) await writeTimersOf(this.database, others, this.clock.now());
    if (right.length > 0) await markCheckedOf(this.database, right, row.version);
    return others.length;
  }
}
