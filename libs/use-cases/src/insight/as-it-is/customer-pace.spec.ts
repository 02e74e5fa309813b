import { expect, it } from '@jest/globals';
import { HOUR } from '#conveyor';
import { customerPaces } from './customer-pace.ts';

const held = (from: number, hours: number) => ({
  employeeId: 'anna',
  stageId: 'call',
  from: from * HOUR,
  until: (from + hours) * HOUR,
  isWorked: true,
});

it('the customer’s pace is seen where people have no more leads than they usually have', () => {
  // One after the other, of ten hours each; then five at once, which last longer because they wait for each other.
  const calm = [0, 20, 40, 60, 80, 100, 120].map((from) => held(from, 10));
  const full = [200, 201, 202, 203, 204].map((from) => held(from, 100));
  const [pace] = customerPaces([{ employeeId: 'anna', hours: null, held: [...calm, ...full] }], ['call']);
  // Of those that came together the first was begun with nothing else.
  const logs = [...calm.map(() => Math.log(10)), Math.log(100)];
  expect(pace?.level).toBeCloseTo(logs.reduce((sum, one) => sum + one, 0) / logs.length, 6);
});

it('the customer takes no time at a stage at which nobody has ended anything', () => {
  const [pace] = customerPaces([{ employeeId: 'anna', hours: null, held: [] }], ['call']);
  expect(Math.exp(pace?.level ?? 0)).toBeLessThan(0.1);
});
