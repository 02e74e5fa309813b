import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EmployeeRole } from '../role.ts';
import type { Actor } from './actor.ts';
import { mayOnDepartment, mayOnLead, mayOnPerson, type LeadAccess } from './may.ts';
import { RIGHTS, type Right } from './right.ts';
import { SCOPES, scopeOf } from './scopes.ts';

const ROLES: readonly EmployeeRole[] = ['admin', 'head', 'rep', 'ops', 'viewer'];

const somebody = (role: EmployeeRole, more: Partial<Actor> = {}): Actor => ({
  employeeId: 'anna',
  role,
  departmentIds: ['sales'],
  rights: null,
  ...more,
});

const lead = (more: Partial<LeadAccess> = {}): LeadAccess => ({
  departmentId: 'sales',
  holderId: 'boris',
  queueOf: [],
  watchers: [],
  ...more,
});

const HERS = lead({ holderId: 'anna' });
const WAITING = lead({ holderId: null, queueOf: ['anna', 'boris'] });
const ELSEWHERE = lead({ departmentId: 'export' });

describe('a lead', () => {
  it('is seen and moved by the rep who holds it, and by no other', () => {
    for (const right of ['leads.read', 'leads.move', 'leads.work', 'leads.watch'] as const) {
      expect([right, mayOnLead(somebody('rep'), right, HERS)]).toEqual([right, true]);
      expect([right, mayOnLead(somebody('rep'), right, lead())]).toEqual([right, false]);
    }
  });

  it('that waits is seen by those who work its stage, who take it before they move it', () => {
    const anna = somebody('rep');
    expect(mayOnLead(anna, 'leads.read', WAITING)).toBe(true);
    expect(mayOnLead(anna, 'leads.claim', WAITING)).toBe(true);
    expect(mayOnLead(anna, 'leads.move', WAITING)).toBe(false);
    expect(mayOnLead(somebody('rep', { employeeId: 'vera' }), 'leads.read', WAITING)).toBe(false);
  });

  it('that somebody watches is only looked at', () => {
    const watched = lead({ watchers: ['anna'] });
    expect(mayOnLead(somebody('rep'), 'leads.read', watched)).toBe(true);
    expect(mayOnLead(somebody('rep'), 'leads.move', watched)).toBe(false);
  });

  it('is given to somebody by the heads of its department, not by those of another, nor by reps', () => {
    expect(mayOnLead(somebody('head'), 'leads.assign', lead())).toBe(true);
    expect(mayOnLead(somebody('head'), 'leads.assign', ELSEWHERE)).toBe(false);
    expect(mayOnLead(somebody('rep'), 'leads.assign', HERS)).toBe(false);
    expect(mayOnLead(somebody('admin'), 'leads.assign', ELSEWHERE)).toBe(true);
  });

  it('of another department is a head’s own when he holds it', () => {
    const his = { ...ELSEWHERE, holderId: 'anna' };
    expect(mayOnLead(somebody('head'), 'leads.move', his)).toBe(true);
    expect(mayOnLead(somebody('head'), 'leads.move', ELSEWHERE)).toBe(false);
  });

  it('is nothing to those who look after the queues, and only looked at by viewers', () => {
    const onLeads = RIGHTS.filter((right) => right.startsWith('leads.'));
    const allowed = (role: EmployeeRole) => onLeads.filter((right) => mayOnLead(somebody(role), right, HERS));
    expect(allowed('ops')).toEqual([]);
    expect(allowed('viewer')).toEqual(['leads.read']);
  });
});

describe('a person’s absences', () => {
  const annas = { employeeId: 'anna', departmentIds: ['sales'] };

  it('are entered by himself and by the heads of his department', () => {
    expect(mayOnPerson(somebody('rep'), 'absences.enter', annas)).toBe(true);
    expect(mayOnPerson(somebody('rep', { employeeId: 'boris' }), 'absences.enter', annas)).toBe(false);
    expect(mayOnPerson(somebody('head', { employeeId: 'olga' }), 'absences.enter', annas)).toBe(true);
    const other = somebody('head', { employeeId: 'oleg', departmentIds: ['export'] });
    expect(mayOnPerson(other, 'absences.enter', annas)).toBe(false);
  });
});

describe('a funnel', () => {
  it('is drawn anew by the heads of its department and by admins', () => {
    const may = (role: EmployeeRole) => mayOnDepartment(somebody(role), 'line.change', 'sales');
    expect(ROLES.filter(may)).toEqual(['admin', 'head']);
    expect(mayOnDepartment(somebody('head'), 'line.change', 'export')).toBe(false);
  });
});

const anyRole = fc.constantFrom(...ROLES);
const anyRight = fc.constantFrom(...RIGHTS);
const anyId = fc.constantFrom('anna', 'boris', 'vera');
const anyDepartment = fc.constantFrom('sales', 'export');
const anyActor: fc.Arbitrary<Actor> = fc.record({
  employeeId: anyId,
  role: anyRole,
  departmentIds: fc.uniqueArray(anyDepartment),
  rights: fc.option(
    fc.uniqueArray(anyRight).map((rights): ReadonlySet<Right> => new Set(rights)),
    { nil: null },
  ),
});
const anyLead: fc.Arbitrary<LeadAccess> = fc.record({
  departmentId: anyDepartment,
  holderId: fc.option(anyId, { nil: null }),
  queueOf: fc.uniqueArray(anyId),
  watchers: fc.uniqueArray(anyId),
});

describe('an API key', () => {
  it('never allows more than its owner may, and nothing that it was not made for', () => {
    fc.assert(
      fc.property(anyActor, anyRight, anyLead, (actor, right, one) => {
        const may = mayOnLead(actor, right, one);
        if (actor.rights && !actor.rights.has(right)) expect(may).toBe(false);
        if (may) expect(mayOnLead({ ...actor, rights: null }, right, one)).toBe(true);
      }),
    );
  });
});

describe('the table of rights', () => {
  it('gives whoever may do something with everybody’s things a wider scope than heads', () => {
    const width = ['none', 'own', 'departments', 'all'];
    for (const right of RIGHTS) {
      const [admin, head] = [SCOPES[right].admin, SCOPES[right].head];
      expect([right, width.indexOf(admin) >= width.indexOf(head)]).toEqual([right, true]);
    }
  });

  it('lets a rep change nothing that is not his own, entering leads for his department aside', () => {
    const wider = RIGHTS.filter((right) => ['departments', 'all'].includes(scopeOf(somebody('rep'), right)));
    expect(wider).toEqual(['leads.enter', 'line.read', 'people.read', 'norms.read']);
  });
});
