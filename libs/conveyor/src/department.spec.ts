import { describe, expect, it } from '@jest/globals';
import { aDesk, aStage, MONDAY } from '../../../test/support/a-desk.ts';
import { OFFICE } from '../../../test/support/office-hours.ts';
import { departmentMeant, neededDepartmentProblems } from './department.ts';
import { dueAfter } from './hours/due-after.ts';
import { retimed } from './retimed.ts';
import type { Roster } from './routing/roster.ts';
import { deskOn } from './situation.ts';

const sales = { id: 'sales', name: 'Sales', isDemo: false };
const service = { id: 'service', name: 'Service', isDemo: false };
const demo = { id: 'demo', name: 'Demo', isDemo: true };

describe('the department that is meant', () => {
  it('need not be named where there is only one', () => {
    expect(departmentMeant(undefined, [sales])).toBe('sales');
    expect(departmentMeant(undefined, [sales, service])).toBeNull();
    expect(departmentMeant('service', [sales, service])).toBe('service');
    expect(departmentMeant(undefined, [demo, sales])).toBe('sales');
    expect(departmentMeant('demo', [demo, sales])).toBe('demo');
    expect(departmentMeant(null, [sales])).toBeNull();
  });

  it('is there, else the problem says which ones are', () => {
    expect(neededDepartmentProblems('sales', [sales, service])).toEqual([]);
    expect(neededDepartmentProblems('kitchen', [sales])).toEqual([
      { path: 'departmentId', rule: 'DEPARTMENT_UNKNOWN', facts: { departmentId: 'kitchen' } },
    ]);
    expect(neededDepartmentProblems(null, [sales, service])).toEqual([
      { path: 'departmentId', rule: 'DEPARTMENT_NEEDED', facts: { departments: 'Sales, Service' } },
    ]);
  });
});

describe('a lead', () => {
  const hilda = { employeeId: 'hilda', channels: ['email'] as const };
  const hugo = { employeeId: 'hugo', channels: ['in_app'] as const };
  const stage = aStage(1, { funnelId: 'service-funnel', timeLimitMinutes: 60 });
  const roster: Roster = {
    stages: new Map([['service-funnel', [stage]]]),
    lossReasons: new Map(),
    terms: new Map(),
    workers: new Map(),
    departments: new Map([
      ['sales-funnel', { id: 'sales', heads: [hilda], hours: null }],
      ['service-funnel', { id: 'service', heads: [hugo], hours: OFFICE }],
    ]),
  };
  const deskIn = (funnelId: string) => {
    const { actor, now, seed, ...desk } = aDesk();
    const situation = { stageId: null, loads: { here: {}, inAll: {} }, takenFrom: null, barred: {} };
    const standing = { ...desk, ...situation, acquaintances: {}, month: null, watchers: [] };
    return deskOn(roster, { ...standing, lead: { ...desk.lead, funnelId } }, { actor, now, seed });
  };

  it('is told to the heads of its funnel’s department, and waits by the hours of that one', () => {
    expect(deskIn('sales-funnel')).toMatchObject({ heads: [hilda], hours: null });
    expect(deskIn('service-funnel')).toMatchObject({ heads: [hugo], hours: OFFICE });
    expect(deskIn('nobody’s')).toMatchObject({ heads: [], hours: null });
  });

  it('that waits has its limit by those hours when it is counted anew', () => {
    const timed = {
      visitId: 'visit',
      funnelId: 'service-funnel',
      stageId: stage.id,
      employeeId: null,
      enteredAt: MONDAY - 12 * 3_600_000,
      dueAt: null,
      remindAt: null,
      isReminded: false,
      offer: null,
    };
    const dueAt = dueAfter(OFFICE, timed.enteredAt, 60);
    expect(retimed(roster, timed)?.dueAt).toBe(dueAt);
    expect(dueAt).not.toBe(timed.enteredAt + 3_600_000);
  });
});
