import type { KeyboardEvent } from 'react';
import { MOST_CAPACITY, type SpecialistRank } from '#conveyor';
import type { LineState } from './line-query.ts';
import { ranked, termsAt, withTerms, type Edits, type Terms } from './seats.ts';
import type { LinePerson } from './use-line-people.ts';

export type Place = Readonly<{ row: number; column: number }>;

type Given = Readonly<{
  line: LineState;
  people: readonly LinePerson[];
  edits: Edits;
  onChange: ((edits: Edits) => void) | undefined;
}>;

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
};

/** By where a key lies: it does the same in the Russian layout. */
const RANKS: Readonly<Record<string, SpecialistRank | null>> = {
  Digit1: 'primary',
  Numpad1: 'primary',
  Digit2: 'reserve',
  Numpad2: 'reserve',
  Digit0: null,
  Numpad0: null,
  Delete: null,
  Backspace: null,
};

const MORE: Readonly<Record<string, number>> = { Equal: 1, NumpadAdd: 1, Minus: -1, NumpadSubtract: -1 };

/** What keys do while a cell has the focus: step to another one, change the rank, one lead more or less. */
export function useMatrixKeys({ line, people, edits, onChange }: Given) {
  return (event: KeyboardEvent) => {
    const { target, code, ctrlKey, metaKey, altKey } = event;
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('button[data-cell]') : null;
    if (!cell || ctrlKey || metaKey || altKey) return;
    const [row = 0, column = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
    const step = STEPS[code];
    if (step) {
      event.preventDefault();
      return focusCell(cell, {
        row: bounded(row + step.row, people.length),
        column: bounded(column + step.column, line.stages.length),
      });
    }
    const [stage, person] = [line.stages[column], people[row]];
    if (!stage || !person || !onChange) return;
    const set = (terms: Terms | null) => {
      event.preventDefault();
      onChange(withTerms(edits, stage, person.id, terms));
    };
    const rank = RANKS[code];
    if (rank !== undefined) return set(ranked(stage, person.id, edits, rank));
    const [more, terms] = [MORE[code], termsAt(stage, person.id, edits)];
    if (more === undefined || !terms) return;
    set({ ...terms, capacity: Math.min(MOST_CAPACITY, Math.max(1, terms.capacity + more)) });
  };
}

function bounded(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, place));
}

function focusCell(from: HTMLElement, { row, column }: Place): void {
  from.closest('table')?.querySelector<HTMLElement>(`button[data-cell="${row} ${column}"]`)?.focus();
}
