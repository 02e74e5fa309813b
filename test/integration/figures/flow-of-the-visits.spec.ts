import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { FlowReader, type FlowAsked, type Statement, type TrafficRow, type WorthRow } from '#database';
import { workInProgress } from '#insight';
import { FollowUps } from '#use-cases';
import { sorted, visitsThatCount } from '../../support/figures-of-history.ts';
import {
  cohortOf,
  rowIn,
  standingOf,
  trafficOf,
  transitionsOf,
  worthOf,
  type History,
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

type Worth = Pick<History, 'leadId' | 'currency' | 'amount'>;

/** Some leads are worth euros, some roubles, some nobody knows what. */
const giveWorth: Statement<Worth> = {
  name: 'test_give_worth',
  text: `update leads set amount = case abs(hashtext(id::text)) % 4 when 3 then null else 10 * (abs(hashtext(id::text)) % 90) end,
      currency = case abs(hashtext(id::text)) % 4 when 0 then 'EUR' when 1 then 'RUB' end
    where funnel_id = $1 returning id as "leadId", currency, amount::float8 as amount`,
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
});

async function historiesOf(funnelId: string, stageIds: readonly string[]): Promise<readonly History[]> {
  const worth = await app.database.run(giveWorth, [funnelId]);
  const visits = await visitsThatCount(app.database, stageIds);
  return worth.map((lead) => ({ ...lead, visits: visits.filter(({ leadId }) => leadId === lead.leadId) }));
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

describe('the flow of a funnel', () => {
  it('is that of the visits one by one, whatever is done with leads: cohorts, what came and left and was in work, what it was worth, and where it goes on to; and behind each number are its leads', async () => {
    const reader = new FlowReader(app.database);
    let cases = 0;
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ any, all, after, first, lengths }) => {
        const begun = app.clock.now();
        const line = await aLineTwice(app.database, any, begun);
        for (const [index, command] of all.entries()) {
          app.clock.tick(after[index] ?? MINUTE);
          await play(app, command, line);
        }
        app.clock.tick(HOUR);
        const now = app.clock.now();
        const stageIds = line.setup.stages.map(({ id }) => id);
        const histories = await historiesOf(line.setup.funnelId, stageIds);
        const bounds = [begun + first * HOUR];
        for (const length of lengths) bounds.push((bounds.at(-1) ?? 0) + length * HOUR);
        const [from = 0, until = 0] = [bounds[0], bounds.at(-1)];

        for (const scope of [
          { from, until },
          { from: begun, until: now + 1 },
        ]) {
          const { stages, ...cohort } = await reader.cohort(stageIds, scope.from, scope.until);
          const expected = cohortOf(histories, stageIds, scope);
          expect({ ...cohort, stages: sorted(stages) }).toEqual({
            ...expected,
            stages: sorted(expected.stages),
          });
          await expectBehind(reader, numbersOfCohort({ ...cohort, stages }, { stageIds, ...scope }));
          cases += expected.stages.filter(({ skipped, again }) => skipped > 0 || again > 0).length;
        }

        const [traffic, worth] = await Promise.all([
          reader.traffic(stageIds, bounds),
          reader.worth(stageIds, bounds),
        ]);
        for (const stageId of stageIds) {
          const rows = traffic.filter((row) => row.stageId === stageId);
          for (const [index, { mean }] of workOf(rows, bounds, now).entries()) {
            const span = { from: bounds[index] ?? 0, until: Math.min(bounds[index + 1] ?? 0, now) };
            const { mean: expected, ...counts } = trafficOf(histories, stageId, span);
            if (expected === null) expect(mean).toBeNull();
            else expect(mean).toBeCloseTo(expected, 6);
            const row = rows.find((one) => one.span === index + 1);
            if (row) expect(row).toMatchObject(counts);
            else expect(Object.values(counts).every((count) => count === 0)).toBe(true);
            if (row)
              await expectBehind(reader, numbersOfTraffic(row, { stageIds, ...boundsOf(bounds, index) }));
            cases += counts.arrived + counts.returned;
          }
        }
        for (const currency of ['EUR', 'RUB', null]) {
          const rows = worth.filter((row) => row.currency === currency);
          for (const [index, { mean }] of workOf(rows, bounds, now).entries()) {
            const span = { from: bounds[index] ?? 0, until: Math.min(bounds[index + 1] ?? 0, now) };
            const { mean: expected, ...counts } = worthOf(histories, currency, span);
            if (expected === null) expect(mean).toBeNull();
            else expect(mean).toBeCloseTo(expected, 6);
            const row = rows.find((one) => one.span === index + 1);
            if (row) expect(row).toMatchObject(counts);
            else expect(Object.values(counts).every((count) => count === 0)).toBe(true);
            if (row)
              await expectBehind(reader, numbersOfWorth(row, { stageIds, ...boundsOf(bounds, index) }));
            cases += counts.valued;
          }
        }

        expect(sorted(await reader.transitions(stageIds, from))).toEqual(
          sorted(transitionsOf(histories, from)),
        );
        for (const row of traffic.filter(({ span }) => span === 0))
          await expectBehind(reader, numbersOfTraffic(row, { stageIds, from, until }));
        const standing = await reader.standing(stageIds, null, now);
        for (const { number, asked } of numbersOfStanding(standing, { stageIds, ownOf: null, now }))
          expect([asked, await countBehind((page) => reader.visitsNow(asked, page))]).toEqual([
            asked,
            { said: number, come: number },
          ]);
        expect(
          sorted(
            standing
              .filter(({ stageId, isOfAll }) => stageId !== null && !isOfAll)
              .map(({ stageId, employeeId, leads, medianMs, oldestMs }) => ({
                stageId,
                employeeId,
                leads,
                medianMs,
                oldestMs,
              })),
          ),
        ).toEqual(sorted(standingOf(histories, now)));
      }),
      // It is looked at as it fails first: to make it smaller takes minutes.
      { numRuns: 50, endOnFailure: true },
    );
    expect(cases).toBeGreaterThan(100);
  }, 120_000);
});
