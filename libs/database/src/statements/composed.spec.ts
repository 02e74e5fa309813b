import { describe, expect, it } from '@jest/globals';
import { family, valuesFor } from './composed.ts';

const greet = family<{ said: string }, 'loud' | 'twice', 'name' | 'volume'>(
  'greet',
  ['loud', 'twice'],
  (has, $) =>
    `select ${$('name')}${has('loud') ? `, ${$('volume')}` : ''}${has('twice') ? `, ${$('name')}` : ''}`,
);

describe('a family of statements', () => {
  it('numbers a value where it is first asked for, and asks only for those that its parts need', () => {
    expect(greet(new Set(['twice']))).toMatchObject({
      statement: { text: 'select $1, $1' },
      names: ['name'],
    });
    expect(greet(new Set(['loud', 'twice']))).toMatchObject({
      statement: { text: 'select $1, $2, $1' },
      names: ['name', 'volume'],
    });
  });

  it('gives each kind a name of its own, under which it can be prepared', () => {
    const kinds = [new Set([] as const), new Set(['loud'] as const), new Set(['twice'] as const)];
    expect(new Set(kinds.map((kind) => greet(kind).statement.name)).size).toBe(3);
  });

  it('makes each kind once, in whatever order its parts are named', () => {
    expect(greet(new Set(['loud', 'twice']))).toBe(greet(new Set(['twice', 'loud'])));
  });

  it('takes the values of a statement in its order', () => {
    expect(valuesFor(greet(new Set(['loud'])), { volume: 11, name: 'Anna' })).toEqual(['Anna', 11]);
  });
});
