import type { Channel, LossReason, Stage } from '#conveyor';
import type { WeeklyHours } from '#conveyor/hours';
import type { Statement } from '../statement.ts';
import type { AbsenceSpan } from '../absences.ts';
import type { SpecialistRow } from '../tables/specialists.table.ts';
import { ms } from './ms.ts';
import { STAGE_SETTINGS } from './stage-settings.ts';

/** What the hours of a person or a department are made of; the names of calendars are resolved by whoever has read them. */
export type HoursRow = Readonly<{ timeZone: string; hours: WeeklyHours | null; calendar: string | null }>;

export type WorkerRow = HoursRow &
  Readonly<{
    employeeId: string;
    version: number;
    active: boolean;
    departmentId: string | null;
    /** The departments that he heads. */
    heads: readonly string[];
    channels: readonly Channel[];
    capacity: number | null;
    absences: readonly AbsenceSpan[];
  }>;

/** Everything that does not change with a move, as it was under one version. */
export type RosterRow = Readonly<{
  version: number;
  stages: readonly Stage[];
  /** Of all funnels, in the order of each. */
  lossReasons: readonly (LossReason & Readonly<{ funnelId: string }>)[];
  terms: readonly SpecialistRow[];
  workers: readonly WorkerRow[];
  departments: readonly (HoursRow & Readonly<{ id: string }>)[];
  /** Archived ones, too. */
  funnels: readonly Readonly<{ id: string; departmentId: string }>[];
}>;

const STAGE = `'id', s.id, 'funnelId', s.funnel_id, 'position', s.position, 'name', s.name, 'colour', s.colour,
    'exit', s.exit_criteria, ${STAGE_SETTINGS}`;

const ABSENCES = `coalesce((select json_agg(json_build_object('kind', a.kind, 'firstDay', a.first_day, 'lastDay', a.last_day,
    'id', a.id, 'fromAt', ${ms('a.from_at')}, 'untilAt', ${ms('a.until_at')}, 'substituteId', a.substitute_id) order by a.id)
  from absences a where a.employee_id = e.id), '[]')`;

/** The whole roster; in one statement, so that it and its version belong together. */
export const readRoster: Statement<RosterRow> = {
  name: 'read_roster',
  text: `
select (select version from roster_version) as version,
  coalesce((select json_agg(json_build_object(${STAGE}) order by s.position)
    from stages s where s.archived_at is null), '[]') as stages,
  coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'funnelId', r.funnel_id) order by r.position)
    from loss_reasons r where r.archived_at is null), '[]') as "lossReasons",
  coalesce((select json_agg(json_build_object('stageId', p.stage_id, 'employeeId', p.employee_id, 'rank', p.rank,
      'weight', p.weight, 'capacity', p.capacity, 'since', ${ms('p.since')}, 'fits', p.fits, 'strength', p.strength)
      order by p.employee_id)
    from specialists p join stages s on s.id = p.stage_id where s.archived_at is null), '[]') as terms,
  coalesce((select json_agg(json_build_object('employeeId', e.id, 'version', e.version, 'active', e.active,
      'departmentId', e.department_id, 'heads', array(select h.department_id from headships h where h.employee_id = e.id), 'channels', e.channels, 'capacity', e.capacity, 'timeZone', e.time_zone,
      'hours', e.hours, 'calendar', e.calendar, 'absences', ${ABSENCES}) order by e.id)
    from employees e), '[]') as workers,
  coalesce((select json_agg(json_build_object('id', d.id, 'timeZone', d.time_zone, 'hours', d.hours, 'calendar', d.calendar)
      order by d.id)
    from departments d), '[]') as departments,
  coalesce((select json_agg(json_build_object('id', f.id, 'departmentId', f.department_id) order by f.id)
    from funnels f), '[]') as funnels`,
};

/** The version under which the roster stands now. */
export const readRosterVersion: Statement<{ version: number }> = {
  name: 'read_roster_version',
  text: 'select version from roster_version',
};
