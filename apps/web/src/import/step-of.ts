import type { ImportState } from '#conveyor/imports';

/** What whoever looks at an import can do next. */
export type Step = 'sending' | 'columns' | 'checking' | 'checked' | 'entering' | 'over' | 'undoing';

const STEPS: Readonly<Record<ImportState, Step>> = {
  sending: 'sending',
  sent: 'columns',
  failed: 'columns',
  checking: 'checking',
  checked: 'checked',
  entering: 'entering',
  stopped: 'over',
  done: 'over',
  undoing: 'undoing',
  undone: 'over',
};

/** Follows from how far it is; its columns can be looked at once more until leads come in. */
export function stepOf(state: ImportState, wantsColumns: boolean): Step {
  const mayStillChange = state === 'checking' || state === 'checked';
  return wantsColumns && mayStillChange ? 'columns' : STEPS[state];
}
