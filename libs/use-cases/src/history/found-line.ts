import { DAY, FITS_ALL, type Channel, type Instant, type Language, type Stage } from '#conveyor';
import type { LineSetup } from '#conveyor/line';
import type { NewDepartment, NewEmployee, PersonWords } from '#database';
import { findPeople } from '../imports/rows/targets.ts';
import type { RecordedHistory, RecordedLead } from '../replay/recorded-history.ts';
import { recordedLossReasons, recordedStages } from '../replay/recorded-stages.ts';

/** A funnel with the people of a history, as it is to be stored, and the line on which the history is played. */
export type FoundLine = Readonly<{
  stored: NewDepartment & Readonly<{ formerIds: readonly string[] }>;
  line: LineSetup;
  /** By the key in the files. */
  employeeIds: ReadonlyMap<string, string>;
}>;

type Founding = Readonly<{
  departmentId: string;
  funnel: string;
  /** Who is there already. */
  people: readonly PersonWords[];
  language: Language;
  timeZone: string;
  now: Instant;
  newId: () => string;
}>;

/** Who has not been heard of for so long before a history ends, and holds nothing, is a former employee. */
const FORMER_AFTER = 30 * DAY;
/** What is agreed with whoever goes on, at the least. */
const LEAST_CAPACITY = 20;
/** Nobody whose address is not known is written to. */
const CHANNELS: readonly Channel[] = ['in_app'];

/**
 * Makes the funnel of a history, with its stages, its reasons and its people: whoever is there already by name or address is taken for the one of the history, the others are made, former
 * ones inactive. On the line everybody has room for everything, because what is recorded has happened.
 */
export function foundLine(history: RecordedHistory, founding: Founding): FoundLine {
  const { leads } = history;
  const { departmentId, newId, now } = founding;
  const createdAt = leads.reduce((first, { events }) => Math.min(first, events[0]?.at ?? now), now);
  const funnelId = newId();
  const stages = recordedStages(history, { funnelId, newId });
  const lossReasons = recordedLossReasons(history).map((name) => ({ id: newId(), name }));
  const { employeeIds, made } = peopleOf(history, founding);
  const seats = seatsOf(history, stages, employeeIds);
  const isGoingOn = new Set(seats.filter(({ isFormer }) => !isFormer).map(({ employeeId }) => employeeId));
  return {
    stored: {
      id: departmentId,
      facts: null,
      employees: made,
      formerIds: made.flatMap(({ id }) => (isGoingOn.has(id) ? [] : [id])),
      funnel: { id: funnelId, name: founding.funnel },
      lossReasons,
      stages,
      specialists: seats.filter(({ isFormer }) => !isFormer).map(({ isFormer: _, ...seat }) => seat),
      createdAt,
    },
    line: {
      funnelId,
      stages,
      lossReasons,
      terms: seats.map(({ stageId, employeeId }) => ({
        stageId,
        employeeId,
        rank: 'primary',
        weight: 1,
        capacity: leads.length + 1,
        since: createdAt,
        fits: FITS_ALL,
        strength: null,
      })),
      workers: [...employeeIds.values()].map(workerOf),
      department: { id: departmentId, heads: [], hours: null },
    },
    employeeIds,
  };
}

type Seat = NewDepartment['specialists'][number] & Readonly<{ isFormer: boolean }>;

/** At which stages each person has worked, and whether he goes on there. */
function seatsOf(
  { people, leads }: RecordedHistory,
  stages: readonly Stage[],
  employeeIds: ReadonlyMap<string, string>,
): readonly Seat[] {
  const standings = standingsOf(leads);
  const forgottenBefore = lastMoment(leads) - FORMER_AFTER;
  return people.flatMap(({ key, stages: places }) => {
    const { held, lastAt } = standings.get(key) ?? UNHEARD_OF;
    const isFormer = held.size === 0 && lastAt < forgottenBefore;
    return places.flatMap((place): Seat[] => {
      const [stageId, employeeId] = [stages[place]?.id, employeeIds.get(key)];
      if (stageId === undefined || employeeId === undefined) return [];
      const capacity = Math.max(LEAST_CAPACITY, held.get(place) ?? 0);
      return [{ stageId, employeeId, rank: 'primary', weight: 1, capacity, isFormer }];
    });
  });
}

/** One line in the ledger for whoever holds a lead still; nothing of it goes out. */
function workerOf(employeeId: string): LineSetup['workers'][number] {
  return { employeeId, channels: CHANNELS, version: 1, active: true, capacity: null, hours: null };
}

function peopleOf(
  { people }: RecordedHistory,
  { people: known, language, timeZone, newId }: Founding,
): Readonly<{ employeeIds: ReadonlyMap<string, string>; made: readonly NewEmployee[] }> {
  const employeeIds = new Map<string, string>();
  const made: NewEmployee[] = [];
  for (const { key, name } of people) {
    const [person, namesake] = findPeople(known, name);
    if (person && !namesake) {
      employeeIds.set(key, person.id);
      continue;
    }
    const id = newId();
    employeeIds.set(key, id);
    made.push({
      id,
      name,
      role: 'rep',
      email: null,
      slackUserId: null,
      language,
      timeZone,
      channels: CHANNELS,
      hours: null,
      capacity: null,
    });
  }
  return { employeeIds, made };
}

type Standing = { held: Map<number, number>; lastAt: Instant };

const UNHEARD_OF: Standing = { held: new Map(), lastAt: -Infinity };

/** What each person holds when the history ends, by the place of the stage, and when he was heard of last. */
function standingsOf(leads: readonly RecordedLead[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const of = (key: string): Standing => {
    const known = standings.get(key) ?? { held: new Map<number, number>(), lastAt: -Infinity };
    standings.set(key, known);
    return known;
  };
  for (const { events } of leads) {
    for (const event of events) {
      for (const key of [event.actor, 'employee' in event ? event.employee : null]) {
        if (key !== null) of(key).lastAt = Math.max(of(key).lastAt, event.at);
      }
    }
    const last = events.at(-1);
    if (!last || !('employee' in last) || last.employee === null) continue;
    const { held } = of(last.employee);
    held.set(last.stage, (held.get(last.stage) ?? 0) + 1);
  }
  return standings;
}

function lastMoment(leads: readonly RecordedLead[]): Instant {
  return leads.reduce((last, { events }) => Math.max(last, events.at(-1)?.at ?? last), -Infinity);
}
