import { Injectable } from '@nestjs/common';
import {
  deskOn,
  FITS_ALL,
  type Department,
  type Desk,
  type Present,
  type Roster,
  type Stage,
  type Terms,
  type Worker,
} from '#conveyor';
import { roundTheClock, type Absence, type WorkingHours } from '#conveyor/hours';
import {
  absenceOf,
  type DeskReading,
  type HoursRow,
  type RosterRow,
  type SpecialistRow,
  type WorkerRow,
} from '#database';
import { grouped } from '../grouped.ts';
import { Calendars } from '../line/calendars.ts';

type DepartmentRow = RosterRow['departments'][number];

/** Lays out the desks on which moves are decided. */
@Injectable()
export class Desks {
  /** A roster is read once a version, and so is what is made of it. */
  private readonly made = new WeakMap<RosterRow, Roster>();

  constructor(private readonly calendars: Calendars) {}

  /** The desk of what was read, for who acts at this moment. */
  layOut({ roster, situation }: Pick<DeskReading, 'roster' | 'situation'>, present: Present): Desk {
    return deskOn(this.rosterOf(roster), situation, present);
  }

  /** The roster of a row, with everybody's hours in full. */
  rosterOf(row: RosterRow): Roster {
    const kept = this.made.get(row);
    if (kept) return kept;
    const roster = this.make(row);
    this.made.set(row, roster);
    return roster;
  }

  private make({ stages, lossReasons, terms, workers, departments, funnels }: RosterRow): Roster {
    const rows = new Map(departments.map((row) => [row.id, row]));
    const made = new Map(departments.map((row) => [row.id, this.department(row, workers)]));
    return {
      stages: grouped(stages, (stage: Stage) => stage.funnelId),
      lossReasons: grouped(lossReasons, ({ funnelId }) => funnelId),
      terms: grouped(terms.map(termsOf), ({ stageId }) => stageId),
      workers: new Map(
        workers.map((row) => [row.employeeId, this.worker(row, rows.get(row.departmentId ?? ''))]),
      ),
      departments: new Map(
        funnels.flatMap(({ id, departmentId }) => {
          const department = made.get(departmentId);
          return department ? [[id, department]] : [];
        }),
      ),
    };
  }

  private department(row: DepartmentRow, workers: readonly WorkerRow[]): Department {
    const heads = workers.filter(({ active, heads: headed }) => active && headed.includes(row.id));
    return {
      id: row.id,
      heads: heads.map(({ employeeId, channels }) => ({ employeeId, channels })),
      hours: row.hours ? this.hours(row, row, []) : null,
    };
  }

  private worker(row: WorkerRow, department: HoursRow | undefined): Worker {
    const { employeeId, version, active, channels, capacity } = row;
    const hours = this.hours(row, department, row.absences.map(absenceOf));
    return { employeeId, version, active, channels, capacity, hours };
  }

  /** Of whom nothing else is said, he works as his department does, by its clock; of which nothing is said either, round the clock. */
  private hours(
    own: HoursRow,
    department: HoursRow | undefined,
    absences: readonly Absence[],
  ): WorkingHours | null {
    const { hours, timeZone } = own.hours ? own : (department ?? own);
    if (!hours) return absences.length > 0 ? roundTheClock(own.timeZone, absences) : null;
    const calendar = own.calendar ?? department?.calendar ?? null;
    const days = calendar === null ? undefined : this.calendars.named(calendar);
    return { weekly: hours, timeZone, calendar: days ?? {}, absences };
  }
}

function termsOf({ fits, ...terms }: SpecialistRow): Terms {
  return { ...terms, fits: fits ?? FITS_ALL };
}
