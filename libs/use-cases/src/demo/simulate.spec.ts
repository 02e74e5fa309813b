import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HANDOFF_STATES, HOUR, isRepeatable, USUAL_SETTINGS } from '#conveyor';
import type { LineLead, LineVisit } from '#conveyor/line';
import { absenceAt, isWorkingAt } from '#conveyor/hours';
import type { NewHistory } from '#database';
import { createUuidv7 } from '#platform';
import { makeDepartment, type Department } from './department.ts';
import { Dice } from './dice.ts';
import { simulate } from './simulate.ts';
import { english } from './words/english.ts';
import { russian } from './words/russian.ts';

/** As in Russia. */
const HOLIDAYS = { '2026-11-04': { kind: 'off' } } as const;
const NOW = Date.UTC(2026, 10, 24, 11);

/** A department of 2,000 leads, and its history. */
function play(
  seed: number,
  words = russian,
  leads = 2_000,
  now = NOW,
): { department: Department; history: readonly LineLead[]; played: NewHistory } {
  const dice = new Dice(seed);
  const newId = createUuidv7(dice.fill);
  const createdAt = now - 91 * DAY;
  const limits = [1, 2, 5, 4, 5, 7];
  const stages = limits.map((days, index) => ({
    name: `Stage ${index + 1}`,
    colour: '#ffd54f',
    ...USUAL_SETTINGS,
    timeLimitMinutes: days * 8 * 60,
  }));
  const { timeZone } = words;
  const funnel = { name: 'Sales', stages };
  const department = makeDepartment({
    id: newId(createdAt),
    words,
    funnel,
    timeZone,
    calendar: words.calendar === null ? null : { name: words.calendar, days: HOLIDAYS },
    createdAt,
    now,
    nth: 1,
    newId: () => newId(createdAt),
  });
  const world = { department, dice, newId, office: department.office };
  const played = simulate(world, { leads, now, words });
  return { department, played, history: played.leads };
}

describe('the demo department', () => {
  let department: Department;
  let history: readonly LineLead[];
  let played: NewHistory;
  let visits: readonly LineVisit[];

  beforeAll(() => {
    ({ department, history, played } = play(7));
    visits = history.flatMap((lead) => lead.visits);
  });

  const atStage = (place: number): readonly LineVisit[] =>
    visits.filter(({ stageId }) => stageId === department.line.stages[place]?.id);
  const places = [0, 1, 2, 3, 4, 5];

  it('has thirteen people with an address that nobody else has', () => {
    const { employees } = department.stored;
    expect(employees.map(({ role }) => role).sort()).toEqual([
      'head',
      ...Array.from({ length: 12 }, () => 'rep'),
    ]);
    expect(new Set(employees.map(({ email }) => email)).size).toBe(13);
    expect(employees.every(({ email }) => email?.endsWith('.example'))).toBe(true);
  });

  it('wins between five and twenty of a hundred leads', () => {
    const closed = history.filter((lead) => lead.status !== 'open');
    const won = closed.filter((lead) => lead.status === 'won').length / closed.length;
    expect(won).toBeGreaterThan(0.05);
    expect(won).toBeLessThan(0.25);
  });

  it('has open leads at every stage, some waiting, some overdue', () => {
    const open = places.map((place) => atStage(place).filter(({ end }) => !end));
    expect(Math.min(...open.map((some) => some.length))).toBeGreaterThan(4);
    expect(open.flat().some(({ employeeId }) => employeeId === null)).toBe(true);
    const overdue = open.flat().filter(({ dueAt }) => dueAt !== null && dueAt < NOW).length;
    expect(overdue).toBeGreaterThan(5);
    expect(overdue).toBeLessThan(open.flat().length / 2);
  });

  it('has people who truly differ at the same stage', () => {
    for (const place of places.slice(0, 4)) {
      const ended = atStage(place).filter(({ end }) => end && /advanced|won|lost|returned/.test(end.outcome));
      const people = [...new Set(ended.flatMap(({ employeeId }) => employeeId ?? []))];
      const rates = people.flatMap((id) => {
        const his = ended.filter(({ employeeId }) => employeeId === id);
        const passed = his.filter(({ end }) => end?.outcome === 'advanced' || end?.outcome === 'won');
        return his.length >= 50 ? [passed.length / his.length] : [];
      });
      expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(0.12);
    }
  });

  it('has a history of everything that can happen to a lead', () => {
    const outcomes = new Set(visits.map(({ end }) => end?.outcome));
    for (const outcome of [
      'advanced',
      'won',
      'lost',
      'returned',
      'reassigned',
      'handed_out',
      'declined',
      'expired',
    ] as const) {
      expect(outcomes).toContain(outcome);
    }
    expect(visits.some(({ overCapacity }) => overCapacity)).toBe(true);
    const states = new Set(history.flatMap((lead) => lead.handoffs.map(({ state }) => state)));
    expect(states).toEqual(new Set(HANDOFF_STATES));
  });

  it('asks for an answer to each new lead, and every offer that is open can be answered for half an hour or longer', () => {
    const open = history.flatMap(({ handoffs }) => handoffs.filter(({ state }) => state === 'offered'));
    const asked = open.flatMap(({ answerDueAt }) => answerDueAt ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(NOW + HOUR / 2);
    expect(Math.max(...asked)).toBeLessThan(NOW + DAY);
    const first = new Set(atStage(0).map(({ id }) => id));
    const offers = history.flatMap(({ handoffs }) => handoffs.filter(({ visitId }) => first.has(visitId)));
    expect(offers.filter(({ answerDueAt, answer }) => answerDueAt === null && !answer)).toEqual([]);
  });

  it('has reminded everybody who was to be reminded, so that nobody is when it is loaded', () => {
    const kinds = new Set(history.flatMap((lead) => lead.notices.map(({ kind }) => kind)));
    for (const kind of ['handoff.reminder', 'lead.reminder', 'lead.overdue', 'handoff.escalated'] as const) {
      expect(kinds).toContain(kind);
    }
    const open = visits.filter(({ end }) => !end);
    const offered = history.flatMap(({ handoffs }) => handoffs.filter(({ state }) => state === 'offered'));
    expect([...open, ...offered].filter(({ remindAt }) => remindAt !== null && remindAt <= NOW)).toEqual([]);
    const late = open.filter(({ dueAt }) => dueAt !== null && dueAt < NOW - HOUR);
    expect(late.filter(({ id }) => !played.toldLate.has(id))).toEqual([]);
    expect(late.length).toBeGreaterThan(5);
  });

  it.each(['lead.overdue', 'queue.waiting'])('tells heads once a stage and hour: %s', (about) => {
    const told = history.flatMap(({ notices }) => notices.filter(({ kind }) => kind === about));
    const keys = told.map(({ stageId, onceInHour, channel }) => [stageId, onceInHour, channel].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(100);
  });

  it('has somebody on vacation, who is given nothing, and whose leads others have', () => {
    const away = department.absences.filter(({ employeeId }) => {
      const hours = department.hours.get(employeeId);
      return hours && absenceAt(hours, NOW);
    });
    expect(away).toHaveLength(1);
    const given = visits.filter(({ employeeId, enteredAt }) => {
      const hours = department.hours.get(employeeId ?? '');
      return hours && absenceAt(hours, enteredAt);
    });
    expect(given).toEqual([]);
    expect(visits.filter(({ employeeId, end }) => employeeId === away[0]?.employeeId && !end)).toEqual([]);
    const from = department.absences.map(({ employeeId, substituteId }) =>
      visits.filter(
        (visit, index) =>
          visit.employeeId === substituteId &&
          visits[index - 1]?.employeeId === employeeId &&
          visits[index - 1]?.leadId === visit.leadId &&
          visit.decision?.preferred === substituteId,
      ),
    );
    expect(Math.min(...from.map((covered) => covered.length))).toBeGreaterThan(0);
  });

  it('has agreed with somebody on a number of leads in all, which is kept', () => {
    const limited = department.line.workers.filter(({ capacity }) => capacity !== null);
    expect(limited).toHaveLength(1);
    const considered = visits.flatMap(({ decision }) => decision?.considered ?? []);
    expect(considered.some(({ ruledOut }) => ruledOut === 'FULL')).toBe(true);
    for (const { employeeId, capacity } of limited) {
      const held = visits.filter((visit) => visit.employeeId === employeeId && !visit.end);
      expect(held.filter(({ overCapacity }) => !overCapacity).length).toBeLessThanOrEqual(capacity ?? 0);
    }
  });

  it('gives new leads by turns, and objections to who knows the lead', () => {
    const [first, , , fourth] = department.line.stages;
    expect([...played.turns.keys()]).toEqual([first?.id]);
    const [turn] = [...played.turns.values()];
    const owed = Object.values(turn?.credits ?? {});
    expect(owed.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(0);
    expect(turn?.number).toBeGreaterThan(1_000);
    const known = visits.filter(
      ({ stageId, employeeId, decision }) =>
        stageId === fourth?.id &&
        decision?.considered.some((one) => one.employeeId === employeeId && one.knows !== null),
    );
    expect(known.length).toBeGreaterThan(20);
  });

  it('ends now, and not a moment later', () => {
    const moments = visits.flatMap(({ enteredAt, end }) => [enteredAt, end?.endedAt ?? enteredAt]);
    expect(Math.max(...moments)).toBeLessThanOrEqual(NOW);
    expect(Math.max(...moments)).toBeGreaterThan(NOW - 2 * 60 * 60_000);
    expect(Math.min(...moments)).toBeGreaterThan(NOW - 91 * DAY);
  });

  it('has its work done by people in their hours, of whom some work other ones than the office', () => {
    const days = department.stored.employees.map(({ hours }) => JSON.stringify(hours));
    expect(new Set(days).size).toBe(3);
    expect(new Set(department.stored.employees.map(({ timeZone }) => timeZone)).size).toBe(2);
    const passed = visits.filter(({ end }) => end?.outcome === 'advanced');
    for (const { employeeId, end } of passed) {
      const hours = department.hours.get(employeeId ?? '');
      if (!hours || !end) throw new Error('passed on by nobody');
      // A moment before, because what is done at six is done when the day is over.
      expect(isWorkingAt(hours, end.endedAt - 1)).toBe(true);
    }
    expect(passed.length).toBeGreaterThan(1_000);
  });

  it('tells nobody', () => {
    const notices = history.flatMap((lead) => lead.notices);
    expect(notices.length).toBeGreaterThan(10_000);
    expect(new Set(notices.map(({ suppressed }) => suppressed))).toEqual(
      new Set(['DEMO_HISTORY', 'OWN_ACTION']),
    );
  });

  it('can say why each lead went where it went', () => {
    expect(visits.filter(({ decision }) => !decision || !isRepeatable(decision))).toEqual([]);
  });

  it('is the same for the same seed, down to the ids, and another for another', () => {
    const [one, again, other] = [play(7, russian, 200), play(7, russian, 200), play(8, russian, 200)];
    expect(again.history).toEqual(one.history);
    expect(other.history[0]).not.toEqual(one.history[0]);
  });

  it('is believable in English and with another seed as well', () => {
    const played = play(1, english);
    const closed = played.history.filter((lead) => lead.status !== 'open');
    const won = closed.filter((lead) => lead.status === 'won').length / closed.length;
    expect(won).toBeGreaterThan(0.05);
    expect(won).toBeLessThan(0.25);
    const open = played.history.flatMap((lead) => lead.visits.filter(({ end }) => !end));
    expect(new Set(open.map(({ stageId }) => stageId)).size).toBe(6);
  });

  it('has somebody for a new lead at the first two stages, at whatever hour of the week it is loaded', () => {
    for (let hours = 0; hours < 7 * 24; hours += 29) {
      const now = NOW + hours * HOUR;
      const { department, history } = play(7, english, 2_000, now);
      const open = history.flatMap((lead) => lead.visits.filter(({ end }) => !end));
      const [first, second] = department.line.stages.map(({ id }) =>
        department.line.terms
          .filter(({ stageId, employeeId }) => {
            const his = department.hours.get(employeeId);
            return stageId === id && his && !absenceAt(his, now);
          })
          .map(
            ({ employeeId, capacity }) =>
              capacity -
              open.filter((visit) => visit.stageId === id && visit.employeeId === employeeId).length,
          )
          .reduce((room, his) => room + Math.max(0, his), 0),
      );
      expect(first).toBeGreaterThanOrEqual(10);
      expect(second).toBeGreaterThanOrEqual(10);
    }
  });

  it('may have a single lead', () => {
    expect(play(1, english, 1).history).toHaveLength(1);
  });
});
