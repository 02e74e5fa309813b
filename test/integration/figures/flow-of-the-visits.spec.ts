import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '#conveyor';
import {
  FlowReader,
  type FlowAsked,
  type FlowScope,
  type Statement,
  type TrafficRow,
  type WorthRow,
} from '#database';
import { workInProgress } from '#insight';
import { FollowUps } from '#use-cases';
import { sorted, visitsThatCount } from '../../support/figures-of-history.ts';
import {
  cohortOf,
  leadsOf,
  rowIn,
  standingOf,
  trafficOf,
  transitionsOf,
  worthOf,
  type History,
  type Part,
} from '../../support/flow-of-history.ts';
import { useLine } from '../../support/line-app.ts';
import { commands } from '../../support/line-commands.ts';
import { aLineTwice, anyLine } from '../../support/line-twice.ts';
import {
  countBehind,
  numbersOfCohort,
  numbersOfStanding,
  numbersOfTraffic,
  numbersOfWorth,
  type Told,
} from '../../support/numbers-of-the-flow.ts';
import { play } from '../../support/play-command.ts';

const app = useLine();

// What waits is handed out when a command says so, and not by itself.
beforeAll(() => app.get(FollowUps).listen(() => undefined));

type Facts = Omit<History, 'visits'>;

/** Some leads are worth euros, some roubles, some nobody knows what; some come from a fair, some are large. */
const giveFacts: Statement<Facts> = {
  name: 'test_give_facts',
  text: `update leads set amount = case abs(hashtext(id::text)) % 4 when 3 then null else 10 * (abs(hashtext(id::text)) % 90) end,
      currency = case abs(hashtext(id::text)) % 4 when 0 then 'EUR' when 1 then 'RUB' end,
      source = case abs(hashtext('source ' || id)) % 2 when 0 then 'a fair' end, segment = case abs(hashtext('segment ' || id)) % 3 when 0 then 'large' end
    where funnel_id = $1 returning id as "leadId", currency, amount::float8 as amount, source, segment`,
};

const STEPS = 40;
const lot = <Item>(one: fc.Arbitrary<Item>) => fc.array(one, { minLength: STEPS, maxLength: STEPS });

/** A line and what is done on it, how long after each other, and into which stretches it is cut, in hours. */
const anyStory = fc.record({
  any: anyLine,
  all: commands(STEPS),
  after: lot(fc.constantFrom(0, MINUTE, 5 * HOUR, DAY, 3 * DAY)),
  first: fc.nat({ max: 1_000 }),
  lengths: fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 }),
  // To what it is narrowed: a number stands for an employee.
  who: fc.nat(),
  some: fc.constantFrom({ source: 'a fair' }, { segment: 'large' }, { source: 'a fair', segment: 'large' }),
});

async function historiesOf(funnelId: string, stageIds: readonly string[]): Promise<readonly History[]> {
  const facts = await app.database.run(giveFacts, [funnelId]);
  const visits = await visitsThatCount(app.database, stageIds);
  return facts.map((lead) => ({ ...lead, visits: visits.filter(({ leadId }) => leadId === lead.leadId) }));
}

const workOf = (rows: readonly (TrafficRow | WorthRow)[], bounds: readonly number[], now: number) =>
  workInProgress(
    bounds.slice(1).map((_, index) => rowIn(rows, index + 1)),
    bounds,
    { now, open: rowIn(rows, 0).open, since: rowIn(rows, bounds.length) },
  );

const boundsOf = (bounds: readonly number[], index: number) => ({
  from: bounds[index] ?? 0,
  until: bounds[index + 1] ?? 0,
});

/** Behind each number are as many visits as it says. */
async function expectBehind(reader: FlowReader, numbers: readonly Told<FlowAsked>[]): Promise<void> {
  for (const { number, asked } of numbers)
    expect([asked, await countBehind((page) => reader.visitsBehind(asked, page))]).toEqual([
      asked,
      { said: number, come: number },
    ]);
}

/** What is asked of a funnel's flow: of which part of its leads, in which stretches, since when. */
type Asked = Readonly<{
  reader: FlowReader;
  scope: FlowScope & Part;
  histories: readonly History[];
  bounds: readonly number[];
  begun: number;
  now: number;
}>;

/** Holds what became of the leads that came in to the visits; how many of them were skipped or came again. */
async function expectCohorts({ reader, scope, histories, bounds, begun, now }: Asked): Promise<number> {
  let cases = 0;
  for (const days of [
    { from: bounds[0] ?? 0, until: bounds.at(-1) ?? 0 },
    { from: begun, until: now + 1 },
  ]) {
    const { stages, ...cohort } = await reader.cohort(scope, days.from, days.until);
    const expected = cohortOf(histories, scope.stageIds, days, scope.employeeId);
    expect({ ...cohort, stages: sorted(stages) }).toEqual({ ...expected, stages: sorted(expected.stages) });
    await expectBehind(reader, numbersOfCohort({ ...cohort, stages }, { scope, ...days }));
    cases += expected.stages.filter(({ skipped, again }) => skipped > 0 || again > 0).length;
  }
  return cases;
}

type Expected = Readonly<Record<string, number | null>> & Readonly<{ mean: number | null }>;

/** Holds the rows of one stage or one currency to what is expected in each stretch. */
async function expectInStretches<Row extends TrafficRow | WorthRow>(
  { reader, scope, bounds, now }: Asked,
  rows: readonly Row[],
  expectedIn: (span: Readonly<{ from: number; until: number }>) => Expected,
  numbersOf: (row: Row, days: Pick<FlowAsked, 'scope' | 'from' | 'until'>) => readonly Told<FlowAsked>[],
): Promise<void> {
  for (const [index, { mean }] of workOf(rows, bounds, now).entries()) {
    const days = boundsOf(bounds, index);
    const { mean: expected, ...counts } = expectedIn({ ...days, until: Math.min(days.until, now) });
    if (expected === null) expect(mean).toBeNull();
    else expect(mean).toBeCloseTo(expected, 6);
    const row = rows.find((one) => one.span === index + 1);
    if (row) expect(row).toMatchObject(counts);
    else expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    if (row) await expectBehind(reader, numbersOf(row, { scope, ...days }));
  }
}

/** Holds what came and left and was in work, and what it was worth, to the visits; how many came, were sent back, or were worth something. */
async function expectTraffic(asked: Asked): Promise<number> {
  const { reader, scope, histories, bounds } = asked;
  const [from = 0, until = 0] = [bounds[0], bounds.at(-1)];
  let cases = 0;
  const [traffic, worth] = await Promise.all([reader.traffic(scope, bounds), reader.worth(scope, bounds)]);
  for (const stageId of scope.stageIds) {
    const rows = traffic.filter((row) => row.stageId === stageId);
    const expectedIn = (span: Readonly<{ from: number; until: number }>) => {
      const expected = trafficOf(histories, stageId, span, scope.employeeId);
      cases += expected.arrived + expected.returned;
      return expected;
    };
    await expectInStretches(asked, rows, expectedIn, numbersOfTraffic);
  }
  for (const currency of ['EUR', 'RUB', null]) {
    const rows = worth.filter((row) => row.currency === currency);
    const expectedIn = (span: Readonly<{ from: number; until: number }>) => {
      const expected = worthOf(histories, currency, span, scope.employeeId);
      cases += expected.valued;
      return expected;
    };
    await expectInStretches(asked, rows, expectedIn, numbersOfWorth);
  }
  for (const row of traffic.filter(({ span }) => span === 0))
    await expectBehind(reader, numbersOfTraffic(row, { scope, from, until }));
  return cases;
}

/** Holds what is open now, and with whom, to the visits. */
async function expectStanding({ reader, scope, histories, now }: Asked): Promise<void> {
  const standing = await reader.standing(scope, now);
  for (const { number, asked } of numbersOfStanding(standing, { scope, now }))
    expect([asked, await countBehind((page) => reader.visitsNow(asked, page))]).toEqual([
      asked,
      { said: number, come: number },
    ]);
  const told = standing
    .filter(({ stageId, isOfAll }) => stageId !== null && !isOfAll)
    .map(({ stageId, employeeId, leads, medianMs, oldestMs }) => ({
      stageId,
      employeeId,
      leads,
      medianMs,
      oldestMs,
    }));
  expect(sorted(told)).toEqual(sorted(standingOf(histories, now, scope.employeeId)));
}

describe('the flow of a funnel', () => {
  it('is that of the visits one by one, whatever is done with leads and whichever part of them is asked for: cohorts, what came and left and was in work, what it was worth, and where it goes on to; and behind each number are its leads', async () => {
    const reader = new FlowReader(app.database);
    const cases = { ofAll: 0, ofOne: 0, ofSome: 0, ofBoth: 0 };
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ any, all, after, first, lengths, who, some }) => {
        const begun = app.clock.now();
        const line = await aLineTwice(app.database, any, begun);
        for (const [index, command] of all.entries()) {
          app.clock.tick(after[index] ?? MINUTE);
          await play(app, command, line);
        }
        app.clock.tick(HOUR);
        const now = app.clock.now();
        const stageIds = line.setup.stages.map(({ id }) => id);
        const everything = await historiesOf(line.setup.funnelId, stageIds);
        const bounds = [begun + first * HOUR];
        for (const length of lengths) bounds.push((bounds.at(-1) ?? 0) + length * HOUR);
        const people = everything.flatMap(({ visits }) =>
          visits.map(({ employeeId }) => employeeId ?? []).flat(),
        );
        const employeeId = people[who % Math.max(people.length, 1)];
        const ofOne = employeeId === undefined ? {} : { employeeId };
        for (const [name, part] of [
          ['ofAll', {}],
          ['ofOne', ofOne],
          ['ofSome', some],
          ['ofBoth', { ...ofOne, ...some }],
        ] as const) {
          const histories = leadsOf(everything, part);
          const scope: Asked['scope'] = { stageIds, ...part };
          const asked = { reader, scope, histories, bounds, begun, now };
          const found = (await expectCohorts(asked)) + (await expectTraffic(asked));
          const [from = 0] = bounds;
          expect(sorted(await reader.transitions(scope, from))).toEqual(
            sorted(transitionsOf(histories, from, scope.employeeId)),
          );
          await expectStanding(asked);
          cases[name] += found;
        }
      }),
      // It is looked at as it fails first: to make it smaller takes minutes.
      { numRuns: 30, endOnFailure: true },
    );
    expect(cases.ofAll).toBeGreaterThan(50);
    for (const found of Object.values(cases)) expect(found).toBeGreaterThan(5);
  });
});
