import { describe, expect, it } from '@jest/globals';
import { boardSearch, type BoardSearch } from './board-search.ts';
import { countFilters, filterOf, NO_FILTER } from './board-filter.ts';
import type { Card } from './board-state.ts';
import { sumsOf } from './column-sums.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

const card = (known: Partial<Card>): Card => ({
  id: '1',
  version: 1,
  stageId: 'call',
  name: 'Maria Ivanova',
  company: 'Romashka',
  amount: null,
  currency: null,
  source: null,
  segment: null,
  employeeId: 'anna',
  waiting: false,
  setAside: false,
  enteredAt: '2026-11-26T10:00:00.000Z',
  dueAt: null,
  offered: false,
  answerDueAt: null,
  position: 'a',
  ...known,
});

const isSeen = (search: BoardSearch, known: Partial<Card>) =>
  filterOf(search, { me: 'anna', now: NOW })?.(card(known));

describe('what of a board is seen', () => {
  it('is all of it while nothing is asked for', () => {
    expect(filterOf({ funnel: 'f' }, { me: 'anna', now: NOW })).toBeUndefined();
  });

  it.each([
    [{ q: 'IVAN rom' }, {}, true],
    [{ q: 'ivan petrov' }, {}, false],
    [{ q: 'ivan' }, { name: 'Petr', company: null }, false],
    [{ holder: 'me' }, {}, true],
    [{ holder: 'me' }, { employeeId: 'boris' }, false],
    [{ holder: 'boris' }, { employeeId: 'boris' }, true],
    [{ holder: 'nobody' }, { employeeId: null, waiting: true }, true],
    [{ holder: 'nobody' }, {}, false],
    [{ source: 'fair' }, { source: 'fair' }, true],
    [{ source: 'fair' }, { source: null }, false],
    [{ late: true }, { dueAt: '2026-11-26T11:59:00Z' }, true],
    [{ late: true }, { answerDueAt: '2026-11-26T12:00:00Z' }, true],
    [{ late: true }, { dueAt: '2026-11-26T12:01:00Z' }, false],
    [{ late: true, holder: 'me' }, { dueAt: '2026-11-26T11:00:00Z', employeeId: 'boris' }, false],
  ] as const)('by %j of the lead %j: %j', (search, known, seen) => {
    expect(isSeen(search, known)).toBe(seen);
  });

  it('is read from the address, and what makes no sense there is left out', () => {
    expect(boardSearch({ q: 4711, holder: 'me', late: 'true', source: '', other: 'x', funnel: 7 })).toEqual({
      funnel: '7',
      q: '4711',
      holder: 'me',
      late: true,
    });
    expect(boardSearch({ late: 'no', q: ['a'] })).toEqual({});
  });
});

it('the filters that are set are counted, and none is when all are taken back; an order leaves nothing out', () => {
  const search: BoardSearch = {
    funnel: 'f',
    order: 'due',
    holder: 'me',
    late: true,
    source: 'fair',
    q: 'ivan',
  };
  expect(countFilters(search)).toBe(4);
  expect(countFilters({ order: 'due', holder: 'anybody' })).toBe(0);
  expect(countFilters({ ...search, ...NO_FILTER })).toBe(0);
});

it('the head of a column counts what is shown below it', () => {
  const cards = [
    card({ amount: 10, currency: 'EUR' }),
    card({ amount: 2_000, currency: 'RUB', dueAt: '2026-11-26T11:00:00Z' }),
    card({ amount: 5, currency: 'EUR', employeeId: null, waiting: true }),
    card({}),
  ];
  expect(sumsOf(cards, NOW)).toEqual({
    count: 4,
    late: 1,
    waiting: 1,
    amounts: [
      { currency: 'RUB', amount: 2_000 },
      { currency: 'EUR', amount: 15 },
    ],
  });
});
