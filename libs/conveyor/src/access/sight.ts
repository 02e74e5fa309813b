import { refuse } from '../errors.ts';
import type { Actor } from './actor.ts';
import type { Right } from './right.ts';
import { scopeOf } from './scopes.ts';

/** Whose leads somebody sees in a list: those of these departments, and those that are his own. Null: everybody's. */
export type Sight = Readonly<{ departmentIds: readonly string[]; employeeId: string }> | null;

/** Whose leads somebody sees with a right; throws NOT_ALLOWED when it is nobody's. */
export function sightOf(actor: Actor, right: Right): Sight {
  const { departmentIds, employeeId } = actor;
  switch (scopeOf(actor, right)) {
    case 'all':
      return null;
    case 'departments':
      return { departmentIds, employeeId };
    case 'own':
      return { departmentIds: [], employeeId };
    case 'none':
      return refuse({ code: 'NOT_ALLOWED', details: { right } });
  }
}

/** Where something has happened to leads: in a funnel of this department (null: in no funnel any more), and to these people's business wherever they belong. */
export type Whereabouts = Readonly<{ departmentId: string | null; concerned: readonly string[] }>;

/** Whether somebody is told at once that leads there have changed: whose sight can hold some of them. Which ones he sees is found out when he asks for them. */
export function hearsOfLeads(actor: Actor, { departmentId, concerned }: Whereabouts): boolean {
  const scope = scopeOf(actor, 'leads.read');
  if (scope === 'none') return false;
  if (scope === 'all' || departmentId === null) return true;
  return actor.departmentIds.includes(departmentId) || concerned.includes(actor.employeeId);
}
