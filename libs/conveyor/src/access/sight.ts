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
