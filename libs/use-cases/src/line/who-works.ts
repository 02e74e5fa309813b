import { Inject, Injectable } from '@nestjs/common';
import { steadyAvailability, type Availability, type WorkingHours } from '#conveyor/hours';
import { Database, readRosterOf } from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

/** When somebody works, as the line reckons with it: his own hours or his department's, and whether he works now. */
export type Works = Pick<Availability, 'worksNow'> &
  Readonly<{
    /** Null: round the clock. */
    hours: WorkingHours | null;
  }>;

/** Who works when. */
@Injectable()
export class WhoWorks {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of each of these employees whom there is; none of anybody else. */
  async of(employeeIds: readonly string[]): Promise<ReadonlyMap<string, Works>> {
    const { workers } = this.desks.rosterOf(await readRosterOf(this.database));
    const now = this.clock.now();
    return new Map(
      employeeIds.flatMap((employeeId) => {
        const worker = workers.get(employeeId);
        if (!worker) return [];
        const { hours } = worker;
        return [[employeeId, { hours, worksNow: steadyAvailability(hours, now).worksNow }] as const];
      }),
    );
  }
}
