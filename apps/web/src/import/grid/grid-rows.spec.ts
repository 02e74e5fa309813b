import { describe, expect, it } from '@jest/globals';
import {
  countOf,
  csvOf,
  emptyRows,
  MOST_ROWS,
  namelessRows,
  withCell,
  withPasted,
  type GridRows,
} from './grid-rows.ts';

const start = emptyRows(2);
const pasted = (rows: GridRows, row: number, column: number, text: string): GridRows => {
  const done = withPasted(rows, row, column, text);
  if (done === null || done === 'too many') throw new Error('nothing was pasted');
  return done;
};

describe('a grid of leads', () => {
  it('has an empty row below what was typed last', () => {
    const typed = withCell(withCell(start, 0, 0, 'Anna'), 1, 0, 'Boris');
    expect(typed).toHaveLength(3);
    expect([countOf(typed), namelessRows(typed)]).toEqual([2, []]);
  });

  it('takes the cells of a spreadsheet from the cell on at which they are pasted', () => {
    const rows = pasted(withCell(start, 0, 0, 'Anna'), 0, 1, 'Romashka\t+7 916\r\nVector\t\n');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Anna', 'Romashka', '+7 916'],
      ['', 'Vector', ''],
      ['', '', ''],
    ]);
    expect(namelessRows(rows)).toEqual([2]);
  });

  it('takes lines from anywhere as leads, a line each', () => {
    const rows = pasted(start, 0, 0, 'Anna, Romashka, anna@r.ru\nBoris; 1 200 €');
    expect(rows.map((row) => row.join('|'))).toEqual([
      'Anna|Romashka||anna@r.ru|||',
      'Boris||||1 200 €||',
      '||||||',
    ]);
  });

  it('takes a list of names into its column, and leaves a word to the field', () => {
    expect(pasted(start, 1, 0, 'Anna\nBoris').map(([name]) => name)).toEqual(['', 'Anna', 'Boris', '']);
    expect(withPasted(start, 0, 0, 'Anna')).toBeNull();
    expect(withPasted(start, 0, 6, 'likes tea, and more')).toBeNull();
  });

  it('takes no more than can be looked over', () => {
    expect(withPasted(start, 1, 0, 'Anna\n'.repeat(MOST_ROWS))).toBe('too many');
  });

  it('is a file like any other, whatever is typed', () => {
    const rows = withCell(withCell(start, 0, 0, 'Anna "A"'), 0, 6, 'first, then');
    expect(csvOf(rows)).toBe(
      '"name","company","phone","email","amount","stage","brief"\n"Anna ""A""","","","","","","first, then"',
    );
  });
});
