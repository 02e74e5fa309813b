import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findHeading } from './find-heading.ts';

const LEADS = [
  ['Имя', 'Телефон', 'Сумма', 'Дата'],
  ['Ромашка', '+79161234567', '1500', '2026-11-28'],
  ['Лютик', '', '20.5', '2026-11-29'],
  ['Пион', '+79160000000', '', ''],
];

/** Tables as people keep them, with the place of the heading. */
const SHAPES: readonly (readonly [string, number, readonly (readonly string[])[]])[] = [
  ['begins with its heading', 0, LEADS],
  ['has a title above', 2, [['Отчёт по сделкам за март'], [], ...LEADS]],
  ['has a title right above', 1, [['Отчёт по сделкам за март'], ...LEADS]],
  ['has its filters above', 3, [['Период:', 'март 2026'], ['Менеджер:', 'Анна'], [], ...LEADS]],
  ['has sums above', 1, [['Итого', '2', '1520.5', '3'], ...LEADS]],
  ['has a merged heading over its heading', 1, [['Клиент', '', 'Сделка'], ...LEADS]],
  ['does not begin at the first column', 1, [['Отчёт'], ...LEADS.map((row) => ['', '', ...row])]],
  ['has sums below', 0, [...LEADS, ['Итого', '', '1520.5']]],
  ['has one column', 0, [['Телефон'], ['+79161234567'], ['+79161234568']]],
  [
    'has a column without a name',
    0,
    [
      ['Имя', 'Телефон', '', 'Сумма'],
      ['А', '1', 'x', '2'],
      ['Б', '3', '', '4'],
    ],
  ],
  ['has nothing but its heading', 0, [['Имя', 'Телефон']]],
];

describe('the heading of a table', () => {
  it.each(SHAPES)('is found when it %s', (_, place, rows) => {
    expect(findHeading(rows)).toBe(place);
  });

  it('of rows that have none is the first of them, so that no lead is passed over', () => {
    const rows = [
      ['Иванов', '+79161234567', '100'],
      ['Петров', '+79161234568', '200'],
      ['Сидоров', '+79161234569', '300'],
      ['Ян', 'Москва', 'звонок'],
      ['Ким', '+79161234560', '400'],
    ];
    expect(findHeading(rows)).toBe(0);
  });

  it('of nothing is the first row', () => {
    expect([findHeading([]), findHeading([[], []])]).toEqual([0, 0]);
  });

  it('is one of the rows, whatever they hold', () => {
    const rows = fc.array(fc.array(fc.constantFrom('', 'Имя', 'Сумма', '1', '2026-11-28'), { maxLength: 6 }));
    fc.assert(
      fc.property(rows, (table) => {
        const place = findHeading(table);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(Math.min(Math.max(table.length - 1, 0), 19));
      }),
    );
  });
});
