import type { EmployeeRole } from '../role.ts';
import type { Actor } from './actor.ts';
import type { Right } from './right.ts';

/**
 * Of whose things a right is: of everybody's; of those of the departments that somebody heads or belongs to; of his own; of
 * nobody's. What is one's own depends on the thing: a lead that he holds, is offered, or may take out of the queue of a stage that he works; a move that he made; his own
 * absences, inbox and keys.
 */
export type Scope = 'all' | 'departments' | 'own' | 'none';

type Row = Readonly<Record<EmployeeRole, Scope>>;

/**
 * Who may do what. Whatever is not said here is not allowed; a right without a row does not compile. `ops` looks after the queues and sees no
 * lead; a viewer sees the leads of his department and changes nothing.
 */
export const SCOPES: Readonly<Record<Right, Row>> = {
  'leads.read': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'departments' },
  'leads.enter': { admin: 'all', head: 'departments', rep: 'departments', ops: 'none', viewer: 'none' },
  'leads.work': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'leads.claim': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'leads.move': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'leads.assign': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'leads.reopen': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'leads.undo': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'leads.import': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'leads.watch': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'calls.log': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'line.read': { admin: 'all', head: 'all', rep: 'all', ops: 'all', viewer: 'all' },
  'line.change': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'routing.try': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'people.read': { admin: 'all', head: 'all', rep: 'all', ops: 'all', viewer: 'all' },
  'people.change': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'absences.read': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'absences.enter': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'absences.hand-over': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'norms.read': { admin: 'all', head: 'departments', rep: 'departments', ops: 'none', viewer: 'departments' },
  'progress.read': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'inbox.read': { admin: 'own', head: 'own', rep: 'own', ops: 'own', viewer: 'own' },
  'ledger.read': { admin: 'all', head: 'departments', rep: 'none', ops: 'all', viewer: 'none' },
  'mailbox.read': { admin: 'all', head: 'none', rep: 'none', ops: 'none', viewer: 'none' },
  'figures.export': { admin: 'all', head: 'departments', rep: 'own', ops: 'none', viewer: 'none' },
  'ops.read': { admin: 'all', head: 'none', rep: 'none', ops: 'all', viewer: 'none' },
  'ops.act': { admin: 'all', head: 'none', rep: 'none', ops: 'all', viewer: 'none' },
  'account.read': { admin: 'own', head: 'own', rep: 'own', ops: 'own', viewer: 'own' },
  'account.change': { admin: 'own', head: 'own', rep: 'own', ops: 'own', viewer: 'own' },
  'accounts.manage': { admin: 'all', head: 'none', rep: 'none', ops: 'none', viewer: 'none' },
  'audit.read': { admin: 'all', head: 'none', rep: 'none', ops: 'none', viewer: 'none' },
  'settings.read': { admin: 'all', head: 'none', rep: 'none', ops: 'none', viewer: 'none' },
  'settings.change': { admin: 'all', head: 'none', rep: 'none', ops: 'none', viewer: 'none' },
  'personal-data.export': { admin: 'all', head: 'departments', rep: 'none', ops: 'none', viewer: 'none' },
  'personal-data.erase': { admin: 'all', head: 'none', rep: 'none', ops: 'none', viewer: 'none' },
};

/** Of whose things somebody has a right: his role's, as far as an API key was made for it. */
export function scopeOf({ role, rights }: Pick<Actor, 'role' | 'rights'>, right: Right): Scope {
  return rights && !rights.has(right) ? 'none' : SCOPES[right][role];
}
