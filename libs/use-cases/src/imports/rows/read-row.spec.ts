import { describe, expect, it } from '@jest/globals';
import { mapColumns, type ColumnMap } from './map-columns.ts';
import { readRow } from './read-row.ts';

const HEADING = ['Имя', 'Почта', 'Сумма', 'Валюта', 'Язык', 'Ответственный', 'Этап', 'Примечание'];
const map = mapColumns(HEADING, []) as ColumnMap;
const read = (cells: readonly string[], language: 'ru' | 'en' = 'en') =>
  readRow({ line: 5, cells }, HEADING.length, map, language);

describe('a row', () => {
  it('becomes a lead, with what is empty left out and the employee and the stage as they stand', () => {
    expect(read([' Анна ', '', '12 500,50 ₽', '', 'RU', 'Борис', '', 'Срочно'])).toEqual({
      row: expect.objectContaining({ line: 5 }),
      lead: expect.objectContaining({
        name: 'Анна',
        email: null,
        amount: 12_500.5,
        currency: 'RUB',
        language: 'ru',
        brief: 'Срочно',
      }),
      employee: 'Борис',
      stage: null,
    });
  });

  it('that is wrong says why, each problem under the heading of its column', () => {
    const bad = read(['', 'no address', 'lots', 'roubles', 'русский', '', '', '']);
    expect(bad).toMatchObject({
      reason: expect.stringMatching(/^Имя: .+; Почта: .+; Сумма: .+; Валюта: .+; Язык: .+$/),
    });
  });

  it('says of a cell what is in it, or that nothing is', () => {
    expect(read(['', '', 'много', '', '', '', '', ''], 'ru')).toMatchObject({
      reason: 'Имя: здесь пусто, а без этого нельзя; Сумма: «много» — не число',
    });
  });

  it('says it in the language of the reader', () => {
    const cells = ['A', 'no address', '', '', '', '', '', ''];
    expect(read(cells, 'en')).toMatchObject({
      reason: 'Почта: An e-mail address is expected here, like name@example.com',
    });
    expect(read(cells, 'ru')).toMatchObject({
      reason: 'Почта: Здесь ожидается адрес почты, например name@example.com',
    });
  });

  it('with too few cells, or with something beyond the last column, is a bad one', () => {
    expect(read(['A', ''])).toMatchObject({
      reason: 'the row has 2 cells, the heading has 8',
    });
    expect(read([...Array.from({ length: 8 }, () => 'A'), 'x'])).toMatchObject({
      reason: 'the row has 9 cells, the heading has 8',
    });
    expect(read(['A', '', '', '', '', '', '', '', '', ' '])).toHaveProperty('lead');
  });
});
