import fc from 'fast-check';
import { MINUTE } from '#conveyor';
import {
  WEEKDAYS,
  type Absence,
  type DayInterval,
  type DayKind,
  type ProductionCalendar,
  type WeeklyHours,
  type WorkingHours,
} from '#conveyor/hours';
import { HoursByTheMinute } from './hours-by-the-minute.ts';

const WINDOW = 6 * 1_440;

/** Where clocks changed: summer time, half an hour of it, at midnight, for Ramadan, and once for good. */
const CHANGES: readonly (readonly [zone: string, change: string])[] = [
  ['Europe/Moscow', '2010-10-30T23:00Z'],
  ['Europe/Moscow', '2011-03-26T23:00Z'],
  ['Europe/Moscow', '2014-10-25T22:00Z'],
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30Z'],
  ['Asia/Kathmandu', '2026-06-01T00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00Z'],
];

/** A time around a change of clocks, and whatever hours somebody may have in it. */
export type AnyHours = Readonly<{ hours: WorkingHours; model: HoursByTheMinute }>;

const models = new Map<number, HoursByTheMinute>();

/** Hours over six days, the third of which changes the clocks. Intervals of one day may run into the next day's. */
export function anyHours(): fc.Arbitrary<AnyHours> {
  return anyChange().chain(({ timeZone, model }) =>
    fc
      .record({
        weekly: anyWeek(),
        timeZone: fc.constant(timeZone),
        calendar: anyCalendar(model),
        absences: fc.array(anyAbsence(model), { maxLength: 3 }),
      })
      .map((hours) => ({ hours, model })),
  );
}

/** So many absences that end after they begin, around a change of clocks. */
export function anyAbsences(
  count: number,
): fc.Arbitrary<Readonly<{ absences: readonly Absence[]; timeZone: string; model: HoursByTheMinute }>> {
  return anyChange().chain(({ timeZone, model }) =>
    fc
      .array(
        anyAbsence(model).filter((absence) =>
          'from' in absence ? absence.from < absence.until : absence.firstDay <= absence.lastDay,
        ),
        { minLength: count, maxLength: count },
      )
      .map((absences) => ({ absences, timeZone, model })),
  );
}

/** A change of clocks with the six days around it. Their first and last may be days of which only a part is known. */
function anyChange(): fc.Arbitrary<Readonly<{ timeZone: string; model: HoursByTheMinute }>> {
  return fc.nat(CHANGES.length - 1).map((index) => {
    const [timeZone, change] = CHANGES[index] ?? ['UTC', '1970-01-01'];
    let model = models.get(index);
    if (!model) {
      model = new HoursByTheMinute(timeZone, Date.parse(change) - 3 * 1_440 * MINUTE, WINDOW);
      models.set(index, model);
    }
    return { timeZone, model };
  });
}

/** A moment of the time that a model knows, in whole minutes since its start. */
export function anyMinute(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: WINDOW - 1 });
}

function anyWeek(): fc.Arbitrary<WeeklyHours> {
  const day = anyDay();
  return fc.record({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  });
}

/** Small hours more often than others, because clocks are changed in them. */
function anyDay(): fc.Arbitrary<readonly DayInterval[]> {
  const bound = fc.oneof(
    fc.integer({ min: 0, max: 1_439 }),
    fc.integer({ min: 0, max: 9 }).map((n) => n * 30),
  );
  const bounds = fc.uniqueArray(bound, { maxLength: 7 }).map((found) => found.sort((a, b) => a - b));
  return fc.tuple(bounds, fc.integer({ min: 1, max: 1_440 })).map(([found, length]) => {
    const pairs: DayInterval[] = [];
    for (let index = 0; index < found.length; index += 2) {
      const from = found[index] ?? 0;
      pairs.push({ from, until: found[index + 1] ?? from + length });
    }
    return pairs;
  });
}

function anyCalendar(model: HoursByTheMinute): fc.Arbitrary<ProductionCalendar> {
  const kind: fc.Arbitrary<DayKind> = fc.oneof(
    fc.constant({ kind: 'off' as const }),
    fc.record({
      kind: fc.constant('working' as const),
      hoursOf: fc.option(fc.constantFrom(...WEEKDAYS)),
      shorterBy: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600 })),
    }),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...model.dates()), kind), { maxLength: 4 })
    .map((days) => Object.fromEntries(days));
}

function anyAbsence(model: HoursByTheMinute): fc.Arbitrary<Absence> {
  const why = {
    kind: fc.constantFrom('vacation' as const, 'illness' as const, 'off_shift' as const),
    substituteId: fc.constant(null),
  };
  const days = fc.record({
    ...why,
    firstDay: fc.constantFrom(...model.dates()),
    lastDay: fc.constantFrom(...model.dates()),
  });
  const moments = fc.record({
    ...why,
    from: anyMinute().map((minute) => model.start + minute * MINUTE),
    until: anyMinute().map((minute) => model.start + minute * MINUTE),
  });
  return fc.oneof(days, moments);
}
