import { describe, expect, it } from '@jest/globals';
import { historySteps } from './history-steps.ts';
import type { Visit } from './lead-scene.ts';

const visit = (id: string, known: Partial<Visit> = {}): Visit => ({
  id,
  number: 1,
  stage: { id: 's', name: 'Call', colour: '#a5d8ff' },
  employee: null,
  enteredAt: '2026-11-26T09:00:00.000Z',
  dueAt: null,
  brief: null,
  endedAt: null,
  outcome: null,
  reason: null,
  lossReasonId: null,
  answers: [],
  takenBack: false,
  endedBy: null,
  overCapacity: false,
  handoffs: [],
  decision: null,
  ...known,
});

const told = (visits: readonly Visit[]) =>
  historySteps(visits).map((step) =>
    step.kind === 'visit' ? step.visit.id : step.visits.map(({ id }) => id),
  );

describe('the history of a lead', () => {
  it('has the last visit first', () => {
    expect(told([visit('1', { outcome: 'advanced' }), visit('2')])).toEqual(['2', '1']);
  });

  it('puts together what was taken back, and leaves it out of the way', () => {
    const visits = [
      visit('1', { outcome: 'advanced' }),
      visit('2', { outcome: 'advanced', takenBack: true }),
      visit('3', { outcome: 'undone' }),
      visit('4', { outcome: 'lost', takenBack: true }),
      visit('5'),
    ];
    expect(told(visits)).toEqual(['5', ['4', '3', '2'], '1']);
  });

  it('tells apart what was taken back at different times', () => {
    const visits = [
      visit('1', { outcome: 'lost', takenBack: true }),
      visit('2', { outcome: 'advanced' }),
      visit('3', { outcome: 'won', takenBack: true }),
      visit('4'),
    ];
    expect(told(visits)).toEqual(['4', ['3'], '2', ['1']]);
  });
});
