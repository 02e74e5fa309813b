import { describe, expect, it } from '@jest/globals';
import { detectDelimiter } from './detect-delimiter.ts';

describe('the separator of a file', () => {
  it.each([
    ['name,amount\nA,1\nB,2\n', ','],
    ['name;amount\nA;1\nB;2\n', ';'],
    ['name\tamount\nA\t1\n', '\t'],
    ['name|amount\nA|1\n', '|'],
    ['Название;Сумма;Город\r\nРомашка;1,5;Пермь\r\nЛютик;2,5;Омск\r\n', ';'],
    ['a;b,c\n1;2,5\n3;4,5\n5;6\n', ';'],
    ['name,note\n"A; B; C",x\n"D",y\n', ','],
    ['name,note\n"one\n;two\n;three",x\nB,y\n', ','],
    ['name\nA\nB\n', ','],
    ['name;company', ';'],
    ['', ','],
  ])('of %j is %j', (beginning, expected) => {
    expect(detectDelimiter(beginning)).toBe(expected);
  });
});
