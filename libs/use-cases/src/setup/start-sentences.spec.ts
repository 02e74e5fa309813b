import { expect, it } from '@jest/globals';
import { isForeseen, startSentences } from './start-sentences.ts';

it('a database that stops answering while a process starts is what the process ends with, and no stack', () => {
  const silent = new Error('timeout exceeded when trying to connect');
  expect(isForeseen(silent)).toBe(true);
  expect(startSentences(silent, 'en')).toEqual([
    'DATABASE_URL: the database does not answer (timeout exceeded when trying to connect).',
  ]);
});

it('what nobody has foreseen is told as that, and its stack is in the log', () => {
  const strange = new TypeError('x is not a function');
  expect(isForeseen(strange)).toBe(false);
  expect(startSentences(new AggregateError([strange]), 'en')).toEqual([
    'Something unforeseen happened: x is not a function',
  ]);
});
