import { expect, it } from '@jest/globals';
import { workerState } from './worker-state.ts';

it('a worker works until it is asked to take no more jobs, has none left then, and is silent when it was not heard of for 45 seconds', () => {
  const worker = { beatSeconds: 45, isDrainAsked: false, isDrained: false };
  expect(workerState(worker)).toBe('working');
  expect(workerState({ ...worker, isDrainAsked: true })).toBe('draining');
  expect(workerState({ ...worker, isDrainAsked: true, isDrained: true })).toBe('drained');
  expect(workerState({ beatSeconds: 45.1, isDrainAsked: true, isDrained: true })).toBe('silent');
});
