import { DAY, type Instant } from '#conveyor';
import { dateAt, type Absence, type ProductionCalendar, type WorkingHours } from '#conveyor/hours';
import { absenceOf, type AbsenceRow, type NewEmployee } from '#database';
import type { Away, Profile } from './profiles.ts';
import { OFFICE_WEEK } from '../line/office-week.ts';
import { weekOf, type Shift } from './shifts.ts';
import type { DemoWords, Person } from './words/words.ts';

/** What the people of a department are made from. `nth` is 1 for the first one in a database: addresses are unique in it. */
export type PeoplePlan = Readonly<{
  words: DemoWords;
  timeZone: string;
  /** The calendar that everybody keeps to; null: there is none. */
  calendar: Readonly<{ name: string; days: ProductionCalendar }> | null;
  nth: number;
  createdAt: Instant;
  /** When the department is loaded. */
  now: Instant;
  newId: () => string;
}>;

/** Somebody of the demo department: what is stored of him, and when he works. */
export type DemoPerson = Readonly<{
  stored: NewEmployee;
  absences: readonly AbsenceRow[];
  hours: WorkingHours;
}>;

/** A rep, and what he is really like. */
export type DemoRep = DemoPerson & Readonly<{ profile: Profile }>;

/** Reserved for examples (RFC 2606): nobody is ever reached there. */
const DOMAIN = 'demo.example';

/** The head of the department. */
export function makeHead(plan: PeoplePlan): DemoPerson {
  const terms = { role: 'head', channels: ['email', 'in_app'], shift: 'office' } as const;
  const stored = employee(plan, plan.words.head, terms);
  return { stored, absences: [], hours: workingHours(plan, { ...stored, absences: [] }) };
}

/** Those who work its stages, one of each profile. */
export function makeReps(plan: PeoplePlan, profiles: readonly Profile[]): readonly DemoRep[] {
  const reps = plan.words.people.map((person, index) => {
    const profile = profiles[index];
    if (!profile) throw new RangeError(`The demo department has no profile ${index}`);
    const { channels, shift, capacity } = profile;
    return { profile, stored: { ...employee(plan, person, { role: 'rep', channels, shift }), capacity } };
  });
  return reps.map(({ profile, stored }) => {
    const absences = profile.away.map((away) =>
      absence(plan, stored, { ...away, substituteId: reps[away.substitute]?.stored.id ?? null }),
    );
    const hours = workingHours(plan, { ...stored, absences: absences.map(absenceOf) });
    return { profile, stored, absences, hours };
  });
}

/** When somebody works, with the calendar that everybody keeps to. */
export function workingHours(
  { calendar }: PeoplePlan,
  {
    hours,
    timeZone,
    absences,
  }: Pick<NewEmployee, 'hours' | 'timeZone'> & Readonly<{ absences: readonly Absence[] }>,
): WorkingHours {
  return { weekly: hours ?? OFFICE_WEEK, timeZone, calendar: calendar?.days ?? {}, absences };
}

function employee(
  { words, timeZone, nth, newId }: PeoplePlan,
  { name, mailbox }: Person,
  { role, channels, shift }: Pick<NewEmployee, 'role' | 'channels'> & Readonly<{ shift: Shift }>,
): NewEmployee {
  const suffix = nth > 1 ? String(nth) : '';
  const slackUserId = channels.includes('slack') ? `UDEMO${mailbox.toUpperCase().replace(/\W/g, '')}` : null;
  return {
    role,
    channels,
    id: newId(),
    name,
    email: `${mailbox}${suffix}@${DOMAIN}`,
    slackUserId,
    language: words.language,
    timeZone: shift === 'elsewhere' ? words.timeZoneElsewhere : timeZone,
    hours: weekOf(shift),
    capacity: null,
  };
}

function absence(
  { now, newId, createdAt }: PeoplePlan,
  { id: employeeId, timeZone }: NewEmployee,
  { kind, from, days, substituteId }: Away & Readonly<{ substituteId: string | null }>,
): AbsenceRow {
  return {
    id: newId(),
    employeeId,
    kind,
    firstDay: dateAt(timeZone, now + from * DAY),
    lastDay: dateAt(timeZone, now + (from + days - 1) * DAY),
    fromAt: null,
    untilAt: null,
    substituteId,
    bringBack: false,
    createdAt,
  };
}
