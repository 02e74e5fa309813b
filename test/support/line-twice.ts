import fc from 'fast-check';
import {
  AVAILABILITIES,
  DAY,
  FITS_ALL,
  HOUR,
  NO_CRITERIA,
  POLICIES,
  USUAL_SETTINGS,
  type Fits,
  type Stage,
  type StageSettings,
  type Strength,
  type Terms,
} from '#conveyor';
import { Line, type LineSetup } from '#conveyor/line';
import { roundTheClock, type Absence, type WeeklyHours, type WorkingHours } from '#conveyor/hours';
import { writeDepartmentOf, type Database, type NewEmployee, type Statement } from '#database';
import { uuidv7 } from '#platform';
import { ASKS_FOR_A_CALL } from './line-commands.ts';
import { everyDay, OFFICE } from './office-hours.ts';

const ZONE = 'Europe/London';
const NAMES = ['Anna', 'Boris', 'Vera', 'Gleb'] as const;
const STAGES = 3;

/** A person: when he works (null: round the clock), when he is away, counted from the start, and how many leads he takes in all. */
type AnyPerson = Readonly<{
  hours: WeeklyHours | null;
  away: Readonly<{ after: number; hours: number }> | null;
  capacity: number | null;
}>;

type AnyTerms = Readonly<{
  weeksThere: number;
  fits: Fits;
  strength: Strength | null;
  weight: number;
  capacity: number;
}>;

/** What a line of three stages and four people is made of, in a department that works when it says (null: round the clock). */
export type AnyLine = Readonly<{
  office: WeeklyHours | null;
  settings: readonly StageSettings[];
  people: readonly AnyPerson[];
  terms: readonly AnyTerms[];
}>;

const anySettings: fc.Arbitrary<StageSettings> = fc
  .record({
    policy: fc.constantFrom(...POLICIES),
    availability: fc.constantFrom(...AVAILABILITIES),
    rampWeeks: fc.constantFrom(0, 0, 4),
    acceptance: fc.constantFrom('implied' as const, 'needed' as const),
    answerWithinMinutes: fc.constantFrom(null, 30),
    timeLimitMinutes: fc.constantFrom(null, 60),
    offersBeforeHead: fc.constantFrom(null, 2),
  })
  .map((settings) => ({ ...USUAL_SETTINGS, ...settings }));

const anyPerson: fc.Arbitrary<AnyPerson> = fc.record({
  hours: fc.constantFrom(null, null, OFFICE.weekly, everyDay(ZONE, '8:00-12:00', '20:00-26:00').weekly),
  away: fc.option(fc.record({ after: fc.nat({ max: 40 }), hours: fc.integer({ min: 1, max: 40 }) })),
  capacity: fc.constantFrom(null, null, 2, 3),
});

const anyTerms: fc.Arbitrary<AnyTerms> = fc.record({
  weeksThere: fc.nat({ max: 5 }),
  fits: fc.constantFrom(
    FITS_ALL,
    FITS_ALL,
    { ...FITS_ALL, regions: ['kazan'] },
    { ...FITS_ALL, regions: ['Perm'] },
  ),
  strength: fc.option(
    fc.record({
      mean: fc.constantFrom(0.2, 0.4, 0.6),
      deviation: fc.constantFrom(0.02, 0.1),
      visits: fc.constantFrom(10, 60),
    }),
  ),
  weight: fc.constantFrom(1, 2, 5),
  capacity: fc.integer({ min: 1, max: 3 }),
});

const lot = <Item>(one: fc.Arbitrary<Item>, count: number): fc.Arbitrary<readonly Item[]> =>
  fc.array(one, { minLength: count, maxLength: count });

/** Any policies, hours of the department and its people, absences, capacities, weights and ramps. */
export const anyLine: fc.Arbitrary<AnyLine> = fc.record({
  office: fc.constantFrom(null, everyDay(ZONE, '9:00-18:00').weekly),
  settings: lot(anySettings, STAGES),
  people: lot(anyPerson, NAMES.length),
  terms: lot(anyTerms, STAGES * NAMES.length),
});

/** The line in the database and in memory, in a department and with a head of its own. Each stage lacks one of the people, and the last of them is a reserve. */
export async function aLineTwice(database: Database, any: AnyLine, now: number): Promise<Line> {
  const newId = (): string => uuidv7(now);
  const funnel = { id: newId(), name: 'Twice' };
  const stages = any.settings.map((settings, index): Stage => ({
    id: newId(),
    funnelId: funnel.id,
    position: index + 1,
    name: `Stage ${index + 1}`,
    colour: '#ffd54f',
    ...settings,
    exit: index === 1 ? ASKS_FOR_A_CALL : NO_CRITERIA,
  }));
  const lossReasons = [{ id: newId(), name: 'No need' }];
  const person = (name: string, role: NewEmployee['role']): NewEmployee => ({
    id: newId(),
    name,
    role,
    email: `${name.toLowerCase()}-${newId()}@line.example.com`,
    slackUserId: null,
    language: 'en',
    timeZone: ZONE,
    channels: ['email', 'in_app'],
    hours: null,
    capacity: null,
  });
  const head = person('Hilda', 'head');
  const employees = NAMES.map((name, place) => ({
    ...person(name, 'rep'),
    hours: any.people[place]?.hours ?? null,
    capacity: any.people[place]?.capacity ?? null,
  }));
  const terms = any.terms.flatMap(({ weeksThere, ...agreed }, index): Terms[] => {
    const [stage, place] = [Math.floor(index / NAMES.length), index % NAMES.length];
    const [stageId, employeeId] = [stages[stage]?.id, employees[place]?.id];
    if (place === stage || stageId === undefined || employeeId === undefined) return [];
    const rank = place === NAMES.length - 1 ? 'reserve' : 'primary';
    return [{ stageId, employeeId, rank, since: now - weeksThere * 7 * DAY, ...agreed }];
  });
  const id = newId();
  await writeDepartmentOf(database, {
    id,
    facts: { name: 'Twice', timeZone: ZONE, hours: any.office, calendar: null },
    employees: [head, ...employees],
    funnel,
    lossReasons,
    stages,
    specialists: terms,
    createdAt: now,
  });
  await database.run(agree, [JSON.stringify(terms)]);
  const workers = employees.map(
    ({ id: employeeId, channels, hours, capacity }, place): LineSetup['workers'][number] => {
      const away = any.people[place]?.away;
      const absences = away ? [absence(away, now)] : [];
      return {
        employeeId,
        channels,
        version: 1,
        active: true,
        capacity,
        hours:
          week(hours ?? any.office, absences) ?? (absences.length > 0 ? roundTheClock(ZONE, absences) : null),
      };
    },
  );
  for (const { employeeId, hours } of workers) {
    const away = hours?.absences[0];
    if (away && 'from' in away) await database.run(leave, [employeeId, newId(), away.from, away.until]);
  }
  const { id: employeeId, channels } = head;
  const department = { id, heads: [{ employeeId, channels }], hours: week(any.office, []) };
  return new Line({ funnelId: funnel.id, stages, lossReasons, terms, workers, department });
}

function week(weekly: WeeklyHours | null, absences: readonly Absence[]): WorkingHours | null {
  return weekly && { weekly, timeZone: ZONE, calendar: {}, absences };
}

function absence({ after, hours }: NonNullable<AnyPerson['away']>, now: number): Absence {
  const from = now + after * HOUR;
  return { kind: 'vacation', substituteId: null, from, until: from + hours * HOUR };
}

const agree: Statement<never> = {
  name: 'test_agree',
  text: `update specialists p set since = to_timestamp(t.since / 1000.0), fits = t.fits, strength = nullif(t.strength, 'null')
    from jsonb_to_recordset($1::jsonb) as t ("stageId" uuid, "employeeId" uuid, since float8, fits jsonb, strength jsonb)
    where p.stage_id = t."stageId" and p.employee_id = t."employeeId"`,
};

const leave: Statement<never> = {
  name: 'test_leave',
  text: `insert into absences (id, employee_id, kind, from_at, until_at, created_at)
    values ($2, $1, 'vacation', to_timestamp($3::float8 / 1000), to_timestamp($4::float8 / 1000), now())`,
};
