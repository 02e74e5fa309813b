import { refuse, type EmployeeRole } from '#conveyor';
import {
  mayOnDepartment,
  mayOnLead,
  mayOnPerson,
  scopeOf,
  type LeadAccess,
  type PersonAccess,
  type Right,
} from '#conveyor/access';
import type { Caller } from '../caller.ts';

/** Throws unless whoever asks may do this with this lead: NOT_FOUND for one that he does not even see, else NOT_ALLOWED. */
export function refuseOnLead({ as }: Caller, right: Right, leadId: string, lead: LeadAccess): void {
  if (!as || mayOnLead(as, right, lead)) return;
  if (!mayOnLead(as, 'leads.read', lead))
    refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
  refuse({ code: 'NOT_ALLOWED', details: { right } });
}

/** Throws NOT_ALLOWED unless whoever asks may do this with what belongs to a department. */
export function refuseOnDepartment({ as }: Caller, right: Right, departmentId: string): void {
  if (as && !mayOnDepartment(as, right, departmentId)) refuse({ code: 'NOT_ALLOWED', details: { right } });
}

/** Throws NOT_ALLOWED unless whoever asks may do this with what belongs to a person. */
export function refuseOnPerson({ as }: Caller, right: Right, person: PersonAccess): void {
  if (as && !mayOnPerson(as, right, person)) refuse({ code: 'NOT_ALLOWED', details: { right } });
}

/** Throws NOT_ALLOWED unless whoever asks has the right in everything: what it is about belongs to nobody yet. */
export function refuseUnlessOfAll({ as }: Caller, right: Right): void {
  if (as && scopeOf(as, right) !== 'all') refuse({ code: 'NOT_ALLOWED', details: { right } });
}

/** Whom a head takes in and changes by himself: nobody who could then do more than he. */
const ROLES_BELOW_HEADS: readonly EmployeeRole[] = ['rep', 'viewer'];

/** Throws NOT_ALLOWED unless whoever asks may have a person be like this: of this role, in this department. */
export function refuseOnEmployee(
  { as }: Caller,
  { role, departmentId }: Readonly<{ role: EmployeeRole; departmentId: string | null }>,
): void {
  const right = 'people.change';
  if (!as || scopeOf(as, right) === 'all') return;
  const isBelow = ROLES_BELOW_HEADS.includes(role) && departmentId !== null;
  if (!isBelow || !mayOnDepartment(as, right, departmentId))
    refuse({ code: 'NOT_ALLOWED', details: { right } });
}

/** What decides who may do something with what belongs to an employee. */
export function personOf({
  id,
  departmentId,
}: Readonly<{ id: string; departmentId: string | null }>): PersonAccess {
  return { employeeId: id, departmentIds: departmentId === null ? [] : [departmentId] };
}
