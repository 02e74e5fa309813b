import { Inject, Injectable } from '@nestjs/common';
import { absenceAt, steadyAvailability, type Availability, type WorkingHours } from '#conveyor/hours';
import { Database, EmployeeReader, readRosterOf } from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

/** When somebody works, as the line reckons with it: his own hours or his department's, whether he works now, who stands in. */
export type Works = Pick<Availability, 'worksNow' | 'opensAt'> &
  Readonly<{
    /** Null: round the clock. */
    hours: WorkingHours | null;
    /** True when it is an absence that keeps him away, now or when his hours would begin next. */
    isAbsent: boolean;
    /** The name of who stands in for him then. */
    substitute: string | null;
  }>;

/** Who works when, and who is away now. */
@Injectable()
export class WhoWorks {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly employees: EmployeeReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of each of these employees whom there is; none of anybody else. */
  async of(employeeIds: readonly string[]): Promise<ReadonlyMap<string, Works>> {
    const { workers } = this.desks.rosterOf(await readRosterOf(this.database));
    const now = this.clock.now();
    const people = employeeIds.flatMap((employeeId) => {
      const worker = workers.get(employeeId);
      return worker
        ? [{ employeeId, hours: worker.hours, absence: worker.hours && absenceAt(worker.hours, now) }]
        : [];
    });
    const substitutes = people.flatMap(({ absence }) => absence?.substituteId ?? []);
    const names = substitutes.length === 0 ? [] : await this.employees.names(substitutes);
    return new Map(
      people.map(({ employeeId, hours, absence }) => {
        const { worksNow, opensAt } = steadyAvailability(hours, now);
        const substitute = names.find(({ id }) => id === absence?.substituteId)?.name ?? null;
        return [employeeId, { hours, worksNow, opensAt, isAbsent: absence !== null, substitute }];
      }),
    );
  }
}
