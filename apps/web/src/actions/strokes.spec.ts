import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCharacter, letter, StrokeReader, type Press, type Stroke } from './strokes.ts';

const NOTHING_HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** A press of the key that lies there and types that. */
const press = (code: string, key: string, held: Partial<Press> = {}): Press => ({
  code,
  key,
  ...NOTHING_HELD,
  ...held,
});

const J = letter('J');
const SEARCH = letter('K', { command: true });
const TO_BOARD = letter('B', { after: 'G' });
const TO_MESSAGES = letter('M', { after: 'G' });
const MENU = letter('M');
const FILTER: Stroke = { code: 'Slash', cap: '/' };
const HELP: Stroke = { code: 'Slash', cap: '?', shift: true };
const ALL = [J, SEARCH, TO_BOARD, TO_MESSAGES, MENU, FILTER, HELP];

/** What is done by presses one after the other, a tenth of a second apart. */
function done(presses: readonly Press[], isMac = false, apartMs = 100): readonly Stroke[] {
  const reader = new StrokeReader(isMac);
  return presses.flatMap((one, index) => reader.read(one, index * apartMs, ALL));
}

describe('a key', () => {
  it('does in the Russian layout what it does in the Latin one', () => {
    expect(done([press('KeyJ', 'j')])).toEqual([J]);
    expect(done([press('KeyJ', 'о')])).toEqual([J]);
    expect(done([press('KeyK', 'л', { ctrlKey: true })])).toEqual([SEARCH]);
    expect(done([press('Slash', '.')])).toEqual([FILTER]);
    expect(done([press('Slash', ',', { shiftKey: true })])).toEqual([HELP]);
  });

  it('is a letter where a Latin layout has it, and a sign wherever there is one', () => {
    // Of Dvorak: J lies where the others have C.
    expect(done([press('KeyC', 'j')])).toEqual([J]);
    expect(done([press('KeyJ', 'h')])).toEqual([]);
    expect(done([press('Digit7', '?', { shiftKey: true })])).toEqual([HELP]);
    expect(done([press('Digit7', '/', { shiftKey: true })])).toEqual([FILTER]);
  });

  it('is the sign that it types, where another one lies there in the Latin layout', () => {
    expect(done([press('Slash', '?')])).toEqual([HELP]);
    expect(done([press('Slash', '/', { shiftKey: true })])).toEqual([FILTER]);
  });

  it('is another one with Ctrl, Alt or Shift held, whatever it is', () => {
    const held = fc.record({ shiftKey: fc.boolean(), ctrlKey: fc.boolean(), altKey: fc.boolean() });
    fc.assert(
      fc.property(held, (keys) => {
        const { shiftKey, ctrlKey, altKey } = keys;
        expect(done([press('KeyJ', 'j', keys)])).toEqual(shiftKey || ctrlKey || altKey ? [] : [J]);
      }),
    );
  });

  it('is held together with Command on a Mac, where Ctrl means something else in a field', () => {
    expect(done([press('KeyK', 'k', { metaKey: true })], true)).toEqual([SEARCH]);
    expect(done([press('KeyK', 'k', { ctrlKey: true })], true)).toEqual([]);
    expect(done([press('KeyK', 'k', { metaKey: true })], false)).toEqual([]);
  });
});

describe('two keys one after the other', () => {
  const g = press('KeyG', 'п');
  const m = press('KeyM', 'ь');

  it('mean one thing, and the second one not what it means alone', () => {
    expect(done([g, press('KeyB', 'и')])).toEqual([TO_BOARD]);
    expect(done([g, m])).toEqual([TO_MESSAGES]);
    expect(done([m])).toEqual([MENU]);
  });

  it('are forgotten after another key, or after a while', () => {
    expect(done([g, press('KeyJ', 'j'), m])).toEqual([J, MENU]);
    expect(done([g, m], false, 2_000)).toEqual([MENU]);
    expect(done([g, m, m])).toEqual([TO_MESSAGES, MENU]);
  });
});

it('what is a character alone can be set off by accident, an arrow or a key with Ctrl can not', () => {
  expect([J, FILTER, HELP, TO_BOARD].every(isCharacter)).toBe(true);
  expect([SEARCH, { code: 'ArrowUp', cap: '↑' }].some(isCharacter)).toBe(false);
});
