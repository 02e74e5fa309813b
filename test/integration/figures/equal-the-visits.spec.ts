import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '#conveyor';
import {
  FigureReader,
  foldFiguresOf,
  SET_ACCEPTANCES,
  SET_ARRIVALS,
  type FigureScope,
  type Statement,
} from '#database';
import { FollowUps, FoldFigures, ReckonWorkingTimes } from '#use-cases';
import {
  dayIn,
  figuresOf,
  hoursOn,
  sorted,
  visitsThatCount,
  type Figures,
} from '../../support/figures-of-history.ts';
import { useLine } from '../../support/line-app.ts';
import { commands } from '../../support/line-commands.ts';
import { aLineTwice, anyLine } from '../../support/line-twice.ts';
import { play } from '../../support/play-command.ts';
import { never } from '../../support/signal.ts';

const app = useLine();

// What waits is handed out when a command says so, and not by itself.
beforeAll(() => app.get(FollowUps).listen(() => undefined));

const ZONE = 'Europe/London';

async function read(scope: FigureScope): Promise<Figures> {
  const reader = new FigureReader(app.database);
  const [stages, people] = [await reader.stages(scope), await reader.people(scope)];
  return {
    ofStages: sorted(stages.figures),
    ofPeople: sorted(people.figures),
    visitTimes: sorted(people.times),
    stayTimes: sorted(stages.times),
    losses: sorted(stages.losses),
  };
}

/** With a segment that all leads have they are asked of the visits one by one. */
const SEGMENT = 'everybody';
const ofSegment: Statement<never> = {
  name: 'test_leads_of_segment',
  text: `update leads set segment = $1`,
};

const moveTo: Statement<never> = {
  name: 'test_move_department_to_zone',
  text: `update departments set time_zone = $2 where id = $1`,
};

const forgetArrivals: Statement<never> = {
  name: 'test_forget_arrivals',
  text: 'update visits set arrival = null, arrived_at = entered_at',
};
const setArrivals: Statement<never> = { name: 'test_set_arrivals', text: SET_ARRIVALS };
const forgetAcceptances: Statement<never> = {
  name: 'test_forget_acceptances',
  text: 'update visits set accepted_at = null',
};
const setAcceptances: Statement<never> = { name: 'test_set_acceptances', text: SET_ACCEPTANCES };
const recount: Statement<never> = { name: 'test_recount', text: 'select recount_visits(null)' };

const reckon = () => app.get(ReckonWorkingTimes).run(never());

const foldSome = (atOnce: number) => foldFiguresOf(app.database, atOnce);

const STEPS = 40;
const lot = <Item>(one: fc.Arbitrary<Item>) => fc.array(one, { minLength: STEPS, maxLength: STEPS });

/** A line and what is done on it, how long after each other, after what time it is accepted, how much is folded in between, and between which days it is asked for. */
const anyStory = fc.record({
  any: anyLine,
  all: commands(STEPS),
  after: lot(fc.constantFrom(0, MINUTE, 5 * HOUR, DAY, 9 * DAY)),
  folded: lot(fc.constantFrom(0, 0, 0, 1, 7, 1_000)),
  accepted: lot(fc.constantFrom(null, 0, 20 * MINUTE, 7 * HOUR, 3 * DAY)),
  reckoned: lot(fc.constantFrom(false, false, true)),
  cut: fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 })),
});

describe('figures', () => {
  it('are those of the visits one by one, whatever is done with leads, whenever it is folded, over midnights, months, and when clocks change', async () => {
    let [cases, waits] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        anyStory,
        async ({ any, all, after, accepted, folded, reckoned, cut: [one, other] }) => {
          const begun = app.clock.now();
          const line = await aLineTwice(app.database, any, begun);
          for (const [index, command] of all.entries()) {
            app.clock.tick(after[index] ?? MINUTE);
            await play(app, command, line);
            const acceptedAfter = accepted[index] ?? null;
            if (acceptedAfter !== null) {
              app.clock.tick(acceptedAfter);
              await play(app, { ...command, verb: 'accept' }, line);
            }
            if (reckoned[index]) await reckon();
            if (folded[index]) await foldSome(folded[index]);
          }
          await app.database.run(ofSegment, [SEGMENT]);
          await reckon();
          const dayOf = dayIn(ZONE);
          const reckoning = { dayOf, hoursOf: hoursOn(line) };
          const stageIds = line.setup.stages.map(({ id }) => id);
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          const visits = await visitsThatCount(app.database, stageIds);
          for (const scope of [
            { stageIds, from: '2000-01-01', until: '2100-01-01' },
            {
              stageIds: stageIds.slice(1),
              from: dayOf(begun + first * DAY),
              until: dayOf(begun + last * DAY),
            },
          ]) {
            const expected = figuresOf(visits, scope, reckoning);
            const own = { ...scope, employeeId: line.setup.terms[0]?.employeeId };
            const expectedOwn = figuresOf(visits, own, reckoning);
            cases += expected.visitTimes.length + expected.stayTimes.length;
            waits += expected.visitTimes.filter(({ measure }) => measure === 'wait-worked').length;
            expect(await read(scope)).toEqual(expected);
            await app.get(FoldFigures).run(never());
            expect(await read(scope)).toEqual(expected);
            expect(await read({ ...scope, segment: SEGMENT })).toEqual(expected);
            expect(await read(own)).toEqual(expectedOwn);
            expect(await read({ ...own, segment: SEGMENT })).toEqual(expectedOwn);
          }
        },
      ),
      // It is looked at as it fails first: to make it smaller takes minutes.
      { numRuns: 60, endOnFailure: true },
    );
    expect(cases).toBeGreaterThan(100);
    expect(waits).toBeGreaterThan(30);
  });

  it('have their days by the clock of the department, also when it is another one than before', async () => {
    const [any] = fc.sample(anyLine, { numRuns: 1, seed: 7 });
    const [all = []] = fc.sample(commands(30), { numRuns: 1, seed: 11 });
    if (!any) throw new Error('There is no line.');
    const line = await aLineTwice(app.database, any, app.clock.now());
    for (const command of all) {
      app.clock.tick(5 * HOUR);
      await play(app, command, line);
    }
    await reckon();
    await app.get(FoldFigures).run(never());
    await app.database.run(moveTo, [line.setup.department.id, 'Pacific/Auckland']);
    const dayOf = dayIn('Pacific/Auckland');
    const reckoning = { dayOf, hoursOf: hoursOn(line) };
    const stageIds = line.setup.stages.map(({ id }) => id);
    const visits = await visitsThatCount(app.database, stageIds);
    const days = [...new Set(visits.map(({ enteredAt }) => dayOf(enteredAt)))].sort();
    for (const [index, from] of days.entries()) {
      const scope = { stageIds, from, until: days[index + 1] ?? '2100-01-01' };
      expect(await read(scope)).toEqual(figuresOf(visits, scope, reckoning));
    }
    await app.get(FoldFigures).run(never());
    const scope = { stageIds, from: days[1] ?? '', until: days.at(-2) ?? '' };
    expect(await read(scope)).toEqual(figuresOf(visits, scope, reckoning));
  });

  it('are the same when all visits are counted anew, as when the tables of an older version are brought up to date', async () => {
    const lines = fc.sample(fc.tuple(anyLine, commands(40)), { numRuns: 40, seed: 3 });
    const stageIds: string[] = [];
    for (const [any, all] of lines) {
      const line = await aLineTwice(app.database, any, app.clock.now());
      stageIds.push(...line.setup.stages.map(({ id }) => id));
      for (const command of all) {
        app.clock.tick(5 * HOUR);
        await play(app, command, line);
        app.clock.tick(HOUR);
        await play(app, { ...command, verb: 'accept' }, line);
      }
    }
    await reckon();
    const scope = { stageIds, from: '2000-01-01', until: '2100-01-01' };
    const before = await read(scope);
    expect(before.visitTimes.filter(({ measure }) => measure === 'wait').length).toBeGreaterThan(10);
    await app.get(FoldFigures).run(never());
    await app.database.run(forgetArrivals, []);
    await app.database.run(setArrivals, []);
    await app.database.run(forgetAcceptances, []);
    await app.database.run(setAcceptances, []);
    await app.database.run(recount, []);
    expect(await read(scope)).toEqual(before);
    await app.get(FoldFigures).run(never());
    expect(await read(scope)).toEqual(before);
    // Three thousand moves: on a machine with other work 20 s are not enough.
  });
});
