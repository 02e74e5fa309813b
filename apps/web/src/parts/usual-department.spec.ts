import { describe, expect, it } from '@jest/globals';
import { usualDepartment } from './usual-department.ts';

const department = (id: string, demo = false) => ({ id, demo });

describe('which department is meant unless another is chosen', () => {
  it('is one’s own, wherever it stands in the list', () => {
    const all = [department('sales'), department('service')];
    expect(usualDepartment(all, { departmentIds: ['service'] })?.id).toBe('service');
  });

  it('is one that stays, not the example, which would take with it what is put there', () => {
    const all = [department('example', true), department('sales')];
    expect(usualDepartment(all, { departmentIds: [] })?.id).toBe('sales');
  });

  it('is the example where there is nothing else, and none where there is none', () => {
    expect(usualDepartment([department('example', true)], { departmentIds: [] })?.id).toBe('example');
    expect(usualDepartment([], { departmentIds: [] })).toBeUndefined();
  });
});
