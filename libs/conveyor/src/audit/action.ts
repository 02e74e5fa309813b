import type { Instant } from '../instant.ts';
import type { Language } from '../language.ts';
import type { NotificationState } from '../notification.ts';
import type { KeyRight } from '../access/right.ts';
import type { SecondFactor } from '../access/second-factor.ts';
import type { SignInWay } from '../access/sign-in-way.ts';
import type { ActivityKind } from '../activity.ts';
import type { LetterPurpose } from '../one-time-link.ts';
import type { AlertRule } from '../alerts/alert.ts';
import type { OutsideReceiver } from '../alerts/outside.ts';
import type { Channel } from '../channel.ts';
import type { TemplateKind, TemplateText } from '../templates/template.ts';
import type { Changed, LeadMovedDetails, Nothing, Taken } from './details.ts';

/**
 * Everything that the audit keeps, with what it keeps beside: ids, names of fields, versions and numbers. Nothing that a
 * person could be known by, and no text that a person wrote: a record can not be taken back when somebody is forgotten.
 */
export type AuditDetails = {
  'lead.entered': LeadMovedDetails;
  'lead.advanced': LeadMovedDetails;
  'lead.returned': LeadMovedDetails;
  'lead.reassigned': LeadMovedDetails;
  'lead.claimed': LeadMovedDetails;
  'lead.handed-out': LeadMovedDetails;
  'lead.won': LeadMovedDetails;
  'lead.lost': LeadMovedDetails;
  'lead.reopened': LeadMovedDetails;
  /** The last move was taken back. */
  'lead.undone': LeadMovedDetails;
  'handoff.accepted': LeadMovedDetails;
  'handoff.declined': LeadMovedDetails;
  'handoff.expired': LeadMovedDetails;
  /** A lead with its history so far, as a demo brings it. */
  'lead.loaded': Readonly<{ version: number; visits: number }>;
  'lead.facts-changed': Changed;
  'lead.watched': Readonly<{ employeeId: string }>;
  'lead.unwatched': Readonly<{ employeeId: string }>;
  'lead.shown': Nothing;
  /** Somebody looked for all leads of one person and found this one. */
  'lead.found': Nothing;
  'lead.exported': Nothing;
  'lead.erased': Readonly<{ erasureId: string }>;
  'activity.logged': Readonly<{ activityId: string; kind: ActivityKind; employeeId: string | null }>;
  'activity.changed': Readonly<{ activityId: string; kind: ActivityKind; employeeId: string | null }>;
  'import.run': Readonly<{ leads: number }>;
  'import.undone': Readonly<{ leads: number }>;
  'line.loaded': Readonly<{ leads: number; employees: number }>;
  'demo.removed': Readonly<{ leads: number; employees: number }>;
  'employee.created': Readonly<{ version: number }>;
  'employee.changed': Changed & Readonly<{ handedOver: number }>;
  'employee.found': Nothing;
  'employee.exported': Nothing;
  'employee.erased': Readonly<{ erasureId: string }>;
  /** What was kept long enough is gone: how many rows, by what they were. */
  'records.purged': Readonly<Record<string, number>>;
  'absence.entered': Readonly<{ absenceId: string; substituteId: string | null }>;
  'absence.ended': Readonly<{ absenceId: string }>;
  'absence.handed-over': Readonly<{ absenceId: string; leads: number }>;
  'funnel.created': Readonly<{ version: number; stages: number }>;
  'funnel.changed': Readonly<{ version: number; stages: number }>;
  'funnel.archived': Readonly<{ version: number }>;
  'stage.changed': Changed;
  'specialists.set': Readonly<{ version: number; employeeIds: readonly string[] }>;
  /** The line is as a plan had it, or as it was before. */
  'plan.applied': Readonly<{ version: number; planId: string; stages: number }>;
  'plan.undone': Readonly<{ version: number; planId: string; stages: number }>;
  'department.created': Readonly<{ version: number }>;
  'department.changed': Changed;
  'norms.set': Readonly<{ version: number; norms: number }>;
  'reports.set': Readonly<{ version: number }>;
  /** How everybody of a department is told who has not said it himself; how one person is stands in `employee.changed`. */
  'preferences.set': Readonly<{ version: number }>;
  /** Of which texts of a message there were own ones before, and are after; what they say is somebody's words, and not kept. */
  'template.set': Readonly<{
    version: number;
    kind: TemplateKind;
    language: Language;
    before: readonly TemplateText[];
    after: readonly TemplateText[];
  }>;
  'company.changed': Changed;
  'account.set-up': Nothing;
  'account.invited': Nothing;
  /** The link was given to who invites, and not sent. */
  'account.invitation-shown': Nothing;
  'account.signed-in': Readonly<{ by: SignInWay }>;
  'account.sign-in-refused': Nothing;
  'account.signed-out': Readonly<{ sessions: number }>;
  'account.password-set': Readonly<{ by: 'owner' | LetterPurpose; sessions: number }>;
  'account.access-ended': Readonly<{ sessions: number; keys: number }>;
  'account.factor-added': Readonly<{ factor: SecondFactor }>;
  'account.factor-removed': Readonly<{ factor: SecondFactor }>;
  'account.factors-removed': Readonly<{ passkeys: number }>;
  'account.recovery-codes-made': Nothing;
  'account.linked': Nothing;
  'account.unlinked': Readonly<{ identities: number }>;
  /** A device takes messages from now on, or does no more; by the id of its subscription. */
  'account.device-added': Readonly<{ subscriptionId: string }>;
  'account.device-removed': Readonly<{ subscriptionId: string }>;
  'account.device-tested': Readonly<{ subscriptionId: string }>;
  'key.made': Readonly<{ keyId: string; rights: readonly KeyRight[] | null }>;
  'key.revoked': Readonly<{ keyId: string }>;
  /** `fields` names what was set, also secrets; what they hold is kept nowhere but sealed. */
  'channel.changed': Changed & Readonly<{ channel: Channel }>;
  'channel.cleared': Readonly<{ version: number; channel: Channel }>;
  'channel.tested': Readonly<{ channel: Channel }>;
  /** Everything that another key had sealed was sealed anew with this one. */
  'secrets.rotated': Readonly<{ keyId: string; values: number }>;
  /** What a key had sealed that nobody has any more. */
  'secrets.forgotten': Readonly<{ keyId: string; values: number }>;
  /** Which part of all leads was given out; null: all of it. The same of what else is taken out. */
  'leads.exported': Taken;
  'visits.exported': Taken;
  'activities.exported': Taken;
  'employees.exported': Taken;
  'messages.exported': Taken;
  'handoffs.exported': Taken;
  /** Which table of a funnel's figures was given out, of which days, and whether of one source or segment only: its name is somebody's words, and not kept. */
  'figures.exported': Readonly<{
    table: string;
    format: string;
    from: string;
    until: string;
    isNarrowed: boolean;
  }>;
  'line.backed-up': Readonly<{ rows: number }>;
  /** The line was brought back as it was at a moment, into a new database. */
  'line.restored': Readonly<{ takenAt: string; rows: number }>;
  /** By the intervention that has whoever's reason; `state` is the one before. */
  'notification.retried': Readonly<{ interventionId: string; state: NotificationState; generation: number }>;
  'notification.taken': Readonly<Record<string, never>>;
  'notification.closed': Readonly<{ interventionId: string; state: NotificationState }>;
  /** A pause is known by the intervention that began it. `code` is what a provider refused our credentials with. */
  'channel.paused': Readonly<{ channel: Channel; until: Instant; code: string | null }>;
  /** Null: it ended by itself. */
  'channel.resumed': Readonly<{ channel: Channel; interventionId: string | null; released: number }>;
  'worker.drained': Readonly<{ interventionId: string }>;
  /** On the board of the queues, behind the ledger's back. */
  'queue.handled': Readonly<{ request: string }>;
  'alert.acknowledged': Readonly<{ rule: AlertRule }>;
  /** `fields` names the rules of which the threshold was set or taken back. */
  'alert.thresholds-changed': Changed;
  /** Whose address was set; of what it is nothing is kept but sealed. */
  'outside.changed': Changed & Readonly<{ receiver: OutsideReceiver }>;
  'outside.cleared': Readonly<{ version: number; receiver: OutsideReceiver }>;
  'outside.tested': Readonly<{ receiver: OutsideReceiver }>;
  /** A program of the firm is told of events from now on; its address and secrets are kept nowhere but sealed. */
  'subscription.added': Readonly<{ version: number }>;
  /** `fields` names what was changed, also `url`, `secret` and `state`. By nobody: the product has switched it off. */
  'subscription.changed': Changed;
  'subscription.removed': Readonly<{ version: number }>;
  'subscription.tested': Nothing;
  /** Events are sent once more. */
  'subscription.replayed': Readonly<{ deliveries: number }>;
};

export type AuditAction = keyof AuditDetails;
