import { Inject, Injectable } from '@nestjs/common';
import type { Presence, PresenceList } from '#contracts';
import type { Worker } from '#conveyor';
import { mayOnPerson, type Actor } from '#conveyor/access';
import {
  absenceAt,
  dateAt,
  isOfDays,
  nextAbsence,
  steadyAvailability,
  type Absence,
  type WorkingHours,
} from '#conveyor/hours';
import { Database, EmployeeReader, readRosterOf } from '#database';
import type { Clock } from '#platform';
import { Desks } from '../moves/desks.ts';
import { CLOCK } from '../tokens.ts';

type Told = Pick<Presence, 'absence' | 'nextAbsence'>;

/** Whoever draws the line, or waits for a colleague, looks who is there. */
@Injectable()
export class ReadPresence {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly employees: EmployeeReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of everybody who has not left; why somebody is away only of those whose absences this actor may see. */
  async run(actor: Actor): Promise<PresenceList> {
    const row = await readRosterOf(this.database);
    const now = this.clock.now();
    const { workers } = this.desks.rosterOf(row);
    const zones = new Map(row.departments.map(({ id, timeZone }) => [id, timeZone]));
    const there = row.workers.flatMap(({ employeeId, departmentId, timeZone, active }) => {
      const worker = workers.get(employeeId);
      const person = { employeeId, departmentIds: departmentId === null ? [] : [departmentId] };
      const seesWhy = mayOnPerson(actor, 'absences.read', person);
      const zone = zones.get(departmentId ?? '') ?? timeZone;
      return worker && active ? [{ worker, zone, seesWhy }] : [];
    });
    const kept = there.map((one) => ({
      ...one,
      absence: one.worker.hours && absenceAt(one.worker.hours, now),
    }));
    const names = await this.namesOf(kept.flatMap(({ absence }) => absence?.substituteId ?? []));
    const items = kept.map(({ worker, zone, seesWhy, absence }) => ({
      ...standing(worker, zone, now),
      isAway: absence !== null,
      substitute: names.get(absence?.substituteId ?? '') ?? null,
      ...why(worker.hours, { seesWhy, absence, now }),
    }));
    return { asOf: new Date(now).toISOString(), items };
  }

  private async namesOf(ids: readonly string[]) {
    const names = ids.length === 0 ? [] : await this.employees.names(ids);
    return new Map(names.map((one) => [one.id, { id: one.id, name: one.name }]));
  }
}

function standing(
  { employeeId, hours }: Worker,
  zone: string,
  now: number,
): Pick<Presence, 'employeeId' | 'worksNow' | 'opensAt' | 'worksToday'> {
  const { worksNow, opensAt } = steadyAvailability(hours, now);
  // By the clock of his department, whose day it is that somebody who looks at the line speaks of.
  const isToday = (at: number): boolean => dateAt(zone, at) === dateAt(zone, now);
  return {
    employeeId,
    worksNow,
    opensAt: worksNow || opensAt === null ? null : new Date(opensAt).toISOString(),
    worksToday: worksNow || (opensAt !== null && isToday(opensAt)),
  };
}

function why(
  hours: WorkingHours | null,
  { seesWhy, absence, now }: Readonly<{ seesWhy: boolean; absence: Absence | null; now: number }>,
): Told {
  if (!seesWhy || hours === null) return { absence: null, nextAbsence: null };
  const next = nextAbsence(hours, now);
  return { absence: absence && spanOf(absence), nextAbsence: next && spanOf(next) };
}

function spanOf(absence: Absence): Presence['absence'] {
  const { kind } = absence;
  if (isOfDays(absence)) {
    const { firstDay, lastDay } = absence;
    return { kind, firstDay, lastDay, from: null, until: null };
  }
  const [from, until] = [new Date(absence.from).toISOString(), new Date(absence.until).toISOString()];
  return { kind, firstDay: null, lastDay: null, from, until };
}
