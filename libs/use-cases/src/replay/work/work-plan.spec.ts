import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '#conveyor';
import type { WorkCase, WorkHistory, WorkStretch } from '../work-history.ts';
import { planWork } from './work-plan.ts';

const NINE = Date.parse('2011-10-03T09:00+02:00');

/** A case of one call about an offer, so many minutes after nine. */
const call = (key: string, employee: string, minute: number, minutes: number): WorkCase => {
  const startedAt = NINE + minute * MINUTE;
  const stretch: WorkStretch = {
    employee,
    startedAt,
    completedAt: startedAt + minutes * MINUTE,
    isLeftOpen: false,
  };
  const item = { stage: 'offers', move: 'enter', queuedAt: startedAt - MINUTE, startedAt, employee } as const;
  return {
    key,
    amount: null,
    arrivedAt: item.queuedAt,
    items: [{ ...item, completedAt: stretch.completedAt, workedMs: 0, stretches: [stretch] }],
    end: null,
  };
};

const plan = (
  cases: readonly WorkCase[],
  moments: Readonly<Record<string, readonly number[]>>,
): ReturnType<typeof planWork> => {
  const people = Object.entries(moments).map(([key, some]) => ({ key, stages: [], moments: some }));
  const history: Pick<WorkHistory, 'cases' | 'people'> = { cases, people };
  return planWork(history, 'Europe/Amsterdam');
};

describe('a log of work that is to be played', () => {
  it('has the cases that came to somebody, in the order of their coming', () => {
    const never: WorkCase = { key: 'never', amount: null, arrivedAt: NINE, items: [], end: null };
    const { cases, steps } = plan([call('late', 'anna', 60, 5), never, call('early', 'anna', 5, 5)], {});
    expect(cases.map(({ key }) => key)).toEqual(['early', 'late']);
    expect(steps).toBe(2);
  });

  it('has as specialists those who did a hundredth of the work at least, on the days on which they were seen', () => {
    const calls = Array.from({ length: 200 }, (_, index) => call(`a${index}`, 'anna', index, 1));
    const { people } = plan(
      [
        ...calls,
        call('b', 'boris', 300, 1),
        call('v', 'vera', 301, 1),
        call('w', 'vera', 302, 1),
        call('x', 'vera', 303, 1),
      ],
      {
        anna: [NINE + 10 * MINUTE, NINE + 3 * HOUR, NINE + DAY],
        boris: [NINE],
        vera: [NINE + 5 * HOUR],
      },
    );
    expect(people).toEqual([
      {
        key: 'anna',
        stages: ['offers'],
        days: [
          { from: NINE, until: NINE + 3.5 * HOUR },
          { from: NINE + DAY, until: NINE + DAY + HOUR / 2 },
        ],
      },
      { key: 'vera', stages: ['offers'], days: [{ from: NINE + 5 * HOUR, until: NINE + 5.5 * HOUR }] },
    ]);
  });

  it('leaves people room for twice their even share of what lay open at most, and for two leads at least', () => {
    const atOnce = Array.from({ length: 9 }, (_, index) => call(String(index), 'anna', 0, 30));
    const { capacities } = plan([...atOnce, call('b', 'boris', 60, 5)], { anna: [NINE], boris: [NINE] });
    expect(capacities.get('offers')).toBe(9);
    expect(capacities.get('fraud')).toBe(2);
  });
});
