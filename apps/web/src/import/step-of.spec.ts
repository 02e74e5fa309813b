import { expect, it } from '@jest/globals';
import { stepOf } from './step-of.ts';

it('columns can be looked at once more until leads come in, and not afterwards', () => {
  expect([stepOf('checked', true), stepOf('checking', true)]).toEqual(['columns', 'columns']);
  expect([stepOf('checked', false), stepOf('entering', true), stepOf('done', true)]).toEqual([
    'checked',
    'entering',
    'over',
  ]);
});

it('what can not be read as it was planned is planned anew', () => {
  expect(stepOf('failed', false)).toBe('columns');
});
