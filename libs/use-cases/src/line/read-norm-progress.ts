import { Inject, Injectable } from '@nestjs/common';
import type { ActivityNormList, NormProgress } from '#contracts';
import { normProgress, refuse, type ActivityNorm, type NormPerson, type NormStanding } from '#conveyor';
import { mayOnPerson, type Actor } from '#conveyor/access';
import { dateAt, dayTime, weekTime, type LocalDate } from '#conveyor/hours';
import {
  ActivityNormReader,
  Database,
  DepartmentReader,
  doneActivitiesOf,
  normPeopleOf,
  readRosterOf,
  type NormPersonRow,
} from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

type NormRow = ActivityNorm & Pick<ActivityNormList['items'][number], 'stage'>;
type Asked = Readonly<{ departmentId: string; day: LocalDate | undefined; actor: Actor }>;

/** Somebody looks what was done of the norms, a head of his department, a rep of his own. */
@Injectable()
export class ReadNormProgress {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly norms: ActivityNormReader,
    private readonly departments: DepartmentReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of everybody whom this actor may see, by name; throws NOT_FOUND when there is no such department. */
  async run({ departmentId, day, actor }: Asked): Promise<NormProgress> {
    const [department, list] = await Promise.all([
      this.departments.one(departmentId),
      this.norms.of(departmentId),
    ]);
    if (!department || !list)
      return refuse({ code: 'NOT_FOUND', details: { what: 'department', id: departmentId } });
    const { timeZone } = department;
    const now = this.clock.now();
    const times = timesOf(timeZone, day ?? dateAt(timeZone, now));
    const people = (await normPeopleOf(this.database, departmentId)).filter(({ id }) =>
      mayOnPerson(actor, 'progress.read', { employeeId: id, departmentIds: [departmentId] }),
    );
    const ids = people.map(({ id }) => id);
    const progress = normProgress({
      norms: list.items.map((norm): NormRow => ({ ...norm, stageId: norm.stage?.id ?? null })),
      people: await this.withHours(people),
      done: await doneActivitiesOf(this.database, ids, times),
      ...times,
      now,
    });
    const { firstDay, lastDay } = times.week;
    return {
      asOf: new Date(now).toISOString(),
      timeZone,
      day: times.day.firstDay,
      week: { firstDay, lastDay },
      items: progress.flatMap(({ employeeId, standings }) => {
        const employee = people.find(({ id }) => id === employeeId);
        return employee
          ? [{ employee: { id: employeeId, name: employee.name }, norms: standings.map(shown) }]
          : [];
      }),
    };
  }

  private async withHours(people: readonly NormPersonRow[]): Promise<readonly NormPerson[]> {
    const { workers } = this.desks.rosterOf(await readRosterOf(this.database));
    return people.map(({ id, role, isOfDepartment, stageIds }) => {
      const hours = workers.get(id)?.hours ?? null;
      return { employeeId: id, role, isOfDepartment, stageIds, hours };
    });
  }
}

function timesOf(timeZone: string, date: LocalDate) {
  const [day, week] = [dayTime(timeZone, date), weekTime(timeZone, date)];
  if (!day || !week) throw new RangeError(`There is no day ${date}`);
  return { day, week };
}

function shown({ norm, ...standing }: NormStanding<NormRow>): NormProgress['items'][number]['norms'][number] {
  const { stage, role, kind, period, count } = norm;
  return { stage, role, kind, period, count, ...standing };
}
