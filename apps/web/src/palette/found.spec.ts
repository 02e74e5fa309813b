import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Action } from '../actions/action.ts';
import { actionsFound, isFound, isSearchable } from './found.ts';

const action = (id: string, place: Action['place'], known: Partial<Action> = {}): Action => ({
  id,
  label: id,
  place,
  isListed: true,
  run: () => true,
  ...known,
});

describe('what is written into the palette', () => {
  it.each([
    ['', 'Board', true],
    ['bo', 'Board', true],
    ['ДОС', 'Доска', true],
    ['late only', 'Only what is late', true],
    ['oard', 'Board', false],
    ['board queues', 'Board', false],
    ['dark', 'Light: Dark', true],
    [' - ', 'Board', true],
  ])('%j finds %j: %j', (text, label, expected) => {
    expect(isFound(text, label)).toBe(expected);
  });

  it('finds a label by the beginnings of its words, however many and in whichever order', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zа-я]{1,8}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, fc.nat(7), (all, cut) => {
        const beginnings = all.map((word) => word.slice(0, cut + 1)).toReversed();
        expect(isFound(beginnings.join(' '), all.join(' ').toUpperCase())).toBe(true);
      }),
    );
  });

  it('is looked for among leads only when there is something in it to look for', () => {
    expect(['a', 'ж', '7', ' x'].every(isSearchable)).toBe(true);
    expect(['', ' ', '+()', '—'].some(isSearchable)).toBe(false);
  });
});

it('pages come first, then what can be done on this page, then what can be done everywhere', () => {
  const all = [
    action('sign out', 'anywhere'),
    action('only mine', 'board'),
    action('board', 'go'),
    action('a key alone', 'sticker', { isListed: false }),
  ];
  expect(actionsFound(all, '').map(({ id }) => id)).toEqual(['board', 'only mine', 'sign out']);
  expect(actionsFound(all, 'mine').map(({ id }) => id)).toEqual(['only mine']);
});
