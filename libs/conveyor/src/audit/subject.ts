import type { AuditAction } from './action.ts';

/** What an audit record can be about. */
export type AuditSubject =
  | 'lead'
  | 'employee'
  | 'funnel'
  | 'stage'
  | 'department'
  | 'channel'
  | 'notification'
  | 'pause'
  | 'worker'
  | 'alert'
  | 'subscription'
  | 'records'
  | 'product';

/** What the product as a whole is called in the audit, where every subject has an id. */
export const PRODUCT_ID = '01a20000-0000-7000-8000-0000000000c0';

/** What each action is done to; an action without a subject does not compile. */
export const AUDIT_SUBJECT_OF: { readonly [Action in AuditAction]: AuditSubject } = {
  'lead.entered': 'lead',
  'lead.advanced': 'lead',
  'lead.returned': 'lead',
  'lead.reassigned': 'lead',
  'lead.claimed': 'lead',
  'lead.handed-out': 'lead',
  'lead.won': 'lead',
  'lead.lost': 'lead',
  'lead.reopened': 'lead',
  'lead.undone': 'lead',
  'handoff.accepted': 'lead',
  'handoff.declined': 'lead',
  'handoff.expired': 'lead',
  'lead.loaded': 'lead',
  'lead.facts-changed': 'lead',
  'lead.watched': 'lead',
  'lead.unwatched': 'lead',
  'lead.shown': 'lead',
  'lead.found': 'lead',
  'lead.exported': 'lead',
  'lead.erased': 'lead',
  'activity.logged': 'lead',
  'activity.changed': 'lead',
  'import.run': 'funnel',
  'import.undone': 'funnel',
  'line.loaded': 'funnel',
  'demo.removed': 'department',
  'employee.created': 'employee',
  'employee.changed': 'employee',
  'employee.found': 'employee',
  'employee.exported': 'employee',
  'employee.erased': 'employee',
  'records.purged': 'records',
  'absence.entered': 'employee',
  'absence.ended': 'employee',
  'absence.handed-over': 'employee',
  'funnel.created': 'funnel',
  'funnel.changed': 'funnel',
  'funnel.archived': 'funnel',
  'stage.changed': 'stage',
  'specialists.set': 'stage',
  'plan.applied': 'funnel',
  'plan.undone': 'funnel',
  'department.created': 'department',
  'department.changed': 'department',
  'norms.set': 'department',
  'reports.set': 'department',
  'preferences.set': 'department',
  'template.set': 'department',
  'company.changed': 'product',
  'account.set-up': 'employee',
  'account.invited': 'employee',
  'account.invitation-shown': 'employee',
  'account.signed-in': 'employee',
  'account.sign-in-refused': 'employee',
  'account.signed-out': 'employee',
  'account.password-set': 'employee',
  'account.access-ended': 'employee',
  'account.factor-added': 'employee',
  'account.factor-removed': 'employee',
  'account.factors-removed': 'employee',
  'account.recovery-codes-made': 'employee',
  'account.linked': 'employee',
  'account.unlinked': 'employee',
  'account.device-added': 'employee',
  'account.device-removed': 'employee',
  'account.device-tested': 'employee',
  'key.made': 'employee',
  'key.revoked': 'employee',
  'channel.changed': 'channel',
  'channel.cleared': 'channel',
  'channel.tested': 'channel',
  'secrets.rotated': 'product',
  'secrets.forgotten': 'product',
  'leads.exported': 'product',
  'activities.exported': 'product',
  'employees.exported': 'product',
  'messages.exported': 'product',
  'handoffs.exported': 'product',
  'visits.exported': 'product',
  'figures.exported': 'funnel',
  'line.backed-up': 'product',
  'line.restored': 'product',
  'notification.retried': 'notification',
  'notification.taken': 'notification',
  'notification.closed': 'notification',
  'channel.paused': 'pause',
  'channel.resumed': 'pause',
  'worker.drained': 'worker',
  'queue.handled': 'employee',
  'alert.acknowledged': 'alert',
  'alert.thresholds-changed': 'product',
  'outside.changed': 'product',
  'outside.cleared': 'product',
  'outside.tested': 'product',
  'subscription.added': 'subscription',
  'subscription.changed': 'subscription',
  'subscription.removed': 'subscription',
  'subscription.tested': 'subscription',
  'subscription.replayed': 'subscription',
};

/** Whether this version knows an action of that name. */
export function isAuditAction(name: string): name is AuditAction {
  return Object.hasOwn(AUDIT_SUBJECT_OF, name);
}

/** Every action, by name. */
export const AUDIT_ACTIONS: readonly AuditAction[] = Object.keys(AUDIT_SUBJECT_OF).filter(isAuditAction);
