import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '#conveyor';
import { Floor } from './floor.ts';
import { LeadInPlay } from './lead-in-play.ts';
import type { PlannedStretch } from './planned-case.ts';

const NINE = Date.UTC(2011, 9, 3, 9);

/** Minutes since nine of the first day. */
const at = (minutes: number): number => NINE + minutes * MINUTE;

const lead = (
  key: string,
  arrives: number,
  ...stretches: readonly (readonly [number, number])[]
): LeadInPlay =>
  new LeadInPlay({
    key,
    arrivesAt: at(arrives),
    end: 'won',
    visits: [
      {
        stage: 'offers',
        move: 'enter',
        stretches: stretches.map(([pause, length]): PlannedStretch => ({
          pauseMs: pause * MINUTE,
          lengthMs: length * MINUTE,
        })),
        recorded: { lead: key, stage: 'offers', queuedAt: 0, startedAt: 0, work: [] },
      },
    ],
  });

/** Lets anna have every lead as it comes, and tells what happened when. */
function played(days: readonly (readonly [number, number])[], leads: readonly LeadInPlay[]): string[] {
  const floor = new Floor([
    { key: 'anna', days: days.map(([from, until]) => ({ from: at(from), until: at(until) })) },
  ]);
  for (const each of leads) floor.expect(each);
  const told: string[] = [];
  for (let event = floor.next(); event; event = floor.next()) {
    const minute = (event.at - NINE) / MINUTE;
    if (event.kind === 'comes') floor.give(event.lead, 'anna', event.at);
    else if (event.kind === 'opens') floor.open(event.person, event.at);
    else if (event.kind === 'ready') floor.ready(event.lead, event.at);
    else if (event.kind === 'closes') {
      for (const away of floor.close(event.person, event.at)) {
        told.push(`${minute} gives away ${away.plan.key}`);
        floor.give(away, null, event.at);
      }
    } else if (event.kind === 'done') {
      const isOver = floor.done(event.person, event.lead, event.at);
      told.push(`${minute} ${event.lead.plan.key}${isOver ? ' is over' : ''}`);
      floor.beginAt(event.person, event.at);
    }
  }
  return told;
}

describe('somebody on the floor', () => {
  it('works at one lead after the other, in the order in which they came', () => {
    expect(played([[0, 60]], [lead('a', 0, [0, 10]), lead('b', 5, [0, 10]), lead('c', 2, [0, 10])])).toEqual([
      '10 a is over',
      '20 c is over',
      '30 b is over',
    ]);
  });

  it('works at others while a customer thinks, and calls again when the pause is over', () => {
    expect(played([[0, 90]], [lead('a', 0, [0, 10], [20, 5]), lead('b', 5, [0, 40])])).toEqual([
      '10 a',
      '50 b is over',
      '55 a is over',
    ]);
  });

  it('begins in his own hours only, and does not break off when they end', () => {
    const days = [
      [0, 60],
      [600, 660],
    ] as const;
    expect(played(days, [lead('a', 55, [0, 20]), lead('b', 56, [0, 5]), lead('c', 300, [0, 5])])).toEqual([
      '75 a is over',
      '605 b is over',
      '610 c is over',
    ]);
  });

  it('gives away at closing what would wait for him too long: a day when he has not begun it, three when he has', () => {
    const leads = (): LeadInPlay[] => [
      lead('begun', 0, [0, 5], [55, 5]),
      lead('much later', 6, [0, 5], [2 * 24 * 60, 5]),
      lead('long', 12, [0, 70]),
      lead('new', 20, [0, 5]),
    ];
    const given = (away: number): string[] => {
      const back = 60 + away / MINUTE;
      const days = [
        [0, 60],
        [back, back + 60],
      ] as const;
      return played(days, leads()).filter((line) => line.startsWith('60 gives'));
    };
    expect(given(DAY)).toEqual([]);
    expect(given(DAY + HOUR)).toEqual(['60 gives away new']);
    expect(given(3 * DAY + HOUR)).toEqual(['60 gives away begun', '60 gives away new']);
    expect(given(5 * DAY)).toEqual(['60 gives away begun', '60 gives away much later', '60 gives away new']);
  });

  it('does all the work there is, whenever it comes, and never two things at once', () => {
    const anyLeads = fc.array(
      fc.record({
        arrives: fc.integer({ min: 0, max: 600 }),
        stretches: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 30 })), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyLeads, (some) => {
        const leads = some.map(({ arrives, stretches }, index) => lead(String(index), arrives, ...stretches));
        const ends = played([[0, 100_000]], leads).map((line) => Number(line.split(' ')[0]));
        const work = some.flatMap(({ stretches }) => stretches.map(([, length]) => length));
        expect(ends).toHaveLength(work.length);
        const total = work.reduce((sum, length) => sum + length, 0);
        const first = Math.min(...some.map(({ arrives }) => arrives));
        if (ends.length > 0) expect(Math.max(...ends)).toBeGreaterThanOrEqual(first + total);
      }),
    );
  });
});
