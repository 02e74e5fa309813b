import type { Actor } from './actor.ts';
import type { Right } from './right.ts';
import { scopeOf } from './scopes.ts';

/** What decides who may do something with a lead. */
export type LeadAccess = Readonly<{
  /** Of its funnel. */
  departmentId: string;
  /** Who holds it, or is offered it; null while it waits in a queue, and once it is won or lost. */
  holderId: string | null;
  /** While it waits in a stage's queue: who works that stage. Nobody else. */
  queueOf: readonly string[];
  watchers: readonly string[];
  /** Who made its last move, where that is asked for: he may take it back, whoever has the lead now. */
  movedBy?: string | null;
}>;

/** What decides who may do something with a person's things: his absences, his facts. */
export type PersonAccess = Readonly<{ employeeId: string; departmentIds: readonly string[] }>;

/** Whether somebody may do this with this lead. */
export function mayOnLead(actor: Actor, right: Right, lead: LeadAccess): boolean {
  return within(actor, right, [lead.departmentId], () => isHisLead(actor.employeeId, right, lead));
}

/** Whether somebody may do this with what belongs to a person. */
export function mayOnPerson(actor: Actor, right: Right, person: PersonAccess): boolean {
  return within(actor, right, person.departmentIds, () => person.employeeId === actor.employeeId);
}

/** Whether somebody may do this with what belongs to a department: a funnel, its stages, itself. */
export function mayOnDepartment(actor: Actor, right: Right, departmentId: string): boolean {
  return within(actor, right, [departmentId], () => false);
}

function within(actor: Actor, right: Right, departmentIds: readonly string[], isHis: () => boolean): boolean {
  const scope = scopeOf(actor, right);
  if (scope === 'all') return true;
  if (scope === 'none') return false;
  // Whoever may do something for a whole department may do it with what is his own as well, wherever that lies.
  const isOfHis = scope === 'departments' && departmentIds.some((id) => actor.departmentIds.includes(id));
  return isOfHis || isHis();
}

/** A lead is his who holds it. To look at, also his who watches it; and theirs who may take it out of the queue. */
function isHisLead(
  employeeId: string,
  right: Right,
  { holderId, queueOf, watchers, movedBy }: LeadAccess,
): boolean {
  if (right === 'leads.undo') return movedBy === employeeId;
  const isQueued = queueOf.includes(employeeId);
  if (right === 'leads.claim') return isQueued;
  if (holderId === employeeId) return true;
  return (right === 'leads.read' || right === 'leads.watch') && (isQueued || watchers.includes(employeeId));
}
