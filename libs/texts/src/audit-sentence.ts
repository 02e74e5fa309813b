import { CHANNELS, LEAD_FIELDS, type Language } from '#conveyor';
import { ALERT_RULES, OUTSIDE_RECEIVERS } from '#conveyor/alerts';
import { isAuditAction, type AuditAction, type AuditWay } from '#conveyor/audit';
import { nameOfChannel } from './channel-name.ts';
import { fieldWords } from './criteria-sentences.ts';
import { textsIn, type Translate } from './texts.ts';

type MaybeGone = Readonly<{ name: string | null }>;

/** A record, and what the things in it are called now; a name that is null is of something that is no longer there. */
export type AuditFacts = Readonly<{
  actor: MaybeGone | null;
  through: AuditWay;
  action: string;
  subject: MaybeGone;
  details: Readonly<Record<string, unknown>>;
  names: Readonly<Record<'stage' | 'from' | 'employee' | 'fromEmployee', string | null>>;
}>;

type Words = Readonly<Record<'lead' | 'funnel' | 'stage' | 'from' | 'now' | 'before' | 'employee', string>>;

type Sentence = (t: Translate, words: Words, facts: AuditFacts) => string;

/** One sentence an action; a new action without one does not compile. */
const SENTENCES: Readonly<Record<AuditAction, Sentence>> = {
  'lead.entered': (t, { lead, stage, now }) => t('audit.lead.entered', { lead, stage, now }),
  'lead.advanced': (t, { lead, from, stage, before, now }) =>
    t('audit.lead.advanced', { lead, from, stage, before, now }),
  'lead.returned': (t, { lead, from, stage, before, now }) =>
    t('audit.lead.returned', { lead, from, stage, before, now }),
  'lead.reassigned': (t, { lead, stage, before, now }) =>
    t('audit.lead.reassigned', { lead, stage, before, now }),
  'lead.claimed': (t, { lead, stage, now }) => t('audit.lead.claimed', { lead, stage, now }),
  'lead.handed-out': (t, { lead, stage, now }) => t('audit.lead.handed-out', { lead, stage, now }),
  'lead.won': (t, { lead, from, before }) => t('audit.lead.won', { lead, from, before }),
  'lead.lost': (t, { lead, from, before }) => t('audit.lead.lost', { lead, from, before }),
  'lead.undone': (t, { lead, now }) => t('audit.lead.undone', { lead, now }),
  'lead.reopened': (t, { lead, stage, now }) => t('audit.lead.reopened', { lead, stage, now }),
  'handoff.accepted': (t, { lead, stage, now }) => t('audit.handoff.accepted', { lead, stage, now }),
  'handoff.declined': (t, { lead, stage, before, now }) =>
    t('audit.handoff.declined', { lead, stage, before, now }),
  'handoff.expired': (t, { lead, stage, before, now }) =>
    t('audit.handoff.expired', { lead, stage, before, now }),
  'lead.loaded': (t, { lead }, facts) => t('audit.lead.loaded', { lead, count: countOf(facts, 'visits') }),
  'lead.facts-changed': factsChanged,
  'lead.watched': (t, { lead, employee }) => t('audit.lead.watched', { lead, employee }),
  'lead.unwatched': (t, { lead, employee }) => t('audit.lead.unwatched', { lead, employee }),
  'lead.shown': (t, { lead }) => t('audit.lead.shown', { lead }),
  'lead.found': (t, { lead }) => t('audit.lead.found', { lead }),
  'lead.exported': (t, { lead }) => t('audit.lead.exported', { lead }),
  'lead.erased': (t) => t('audit.lead.erased'),
  'activity.logged': (t, { lead }) => t('audit.activity.logged', { lead }),
  'activity.changed': (t, { lead }) => t('audit.activity.changed', { lead }),
  'import.run': (t, { funnel }, facts) => t('audit.import.run', { funnel, count: countOf(facts, 'leads') }),
  'import.undone': (t, { funnel }, facts) =>
    t('audit.import.undone', { funnel, count: countOf(facts, 'leads') }),
  'line.loaded': (t, { funnel }, facts) => t('audit.line.loaded', { funnel, count: countOf(facts, 'leads') }),
  'employee.created': (t, _, facts) => t('audit.employee.created', { employee: subjectOf(t, facts) }),
  'employee.changed': (t, _, facts) => t('audit.employee.changed', { employee: subjectOf(t, facts) }),
  'employee.found': (t, _, facts) => t('audit.employee.found', { employee: subjectOf(t, facts) }),
  'employee.exported': (t, _, facts) => t('audit.employee.exported', { employee: subjectOf(t, facts) }),
  'employee.erased': (t, _, facts) => t('audit.employee.erased', { employee: subjectOf(t, facts) }),
  'records.purged': (t, _, facts) => t('audit.records.purged', { count: allIn(facts) }),
  'absence.entered': (t, _, facts) => t('audit.absence.entered', { employee: subjectOf(t, facts) }),
  'absence.ended': (t, _, facts) => t('audit.absence.ended', { employee: subjectOf(t, facts) }),
  'absence.handed-over': (t, _, facts) =>
    t('audit.absence.handed-over', { employee: subjectOf(t, facts), count: countOf(facts, 'leads') }),
  'funnel.created': (t, { funnel }) => t('audit.funnel.created', { funnel }),
  'funnel.changed': (t, { funnel }) => t('audit.funnel.changed', { funnel }),
  'funnel.archived': (t, { funnel }) => t('audit.funnel.archived', { funnel }),
  'stage.changed': (t, _, facts) => t('audit.stage.changed', { stage: subjectOf(t, facts) }),
  'specialists.set': (t, _, facts) => t('audit.specialists.set', { stage: subjectOf(t, facts) }),
  'demo.removed': (t) => t('audit.demo.removed'),
  'department.created': (t, _, facts) => t('audit.department.created', { department: subjectOf(t, facts) }),
  'department.changed': (t, _, facts) => t('audit.department.changed', { department: subjectOf(t, facts) }),
  'preferences.set': (t, _, facts) => t('audit.preferences.set', { department: subjectOf(t, facts) }),
  'template.set': (t, _, facts) => t('audit.template.set', { department: subjectOf(t, facts) }),
  'reports.set': (t, _, facts) => t('audit.reports.set', { department: subjectOf(t, facts) }),
  'plan.applied': (t, _, facts) => t('audit.plan.applied', { funnel: subjectOf(t, facts) }),
  'plan.undone': (t, _, facts) => t('audit.plan.undone', { funnel: subjectOf(t, facts) }),
  'norms.set': (t, _, facts) => t('audit.norms.set', { department: subjectOf(t, facts) }),
  'company.changed': (t) => t('audit.company.changed'),
  'account.set-up': (t, _, facts) => t('audit.account.set-up', { employee: subjectOf(t, facts) }),
  'account.invited': (t, _, facts) => t('audit.account.invited', { employee: subjectOf(t, facts) }),
  'account.invitation-shown': (t, _, facts) =>
    t('audit.account.invitation-shown', { employee: subjectOf(t, facts) }),
  'account.signed-in': (t, _, facts) => t('audit.account.signed-in', { employee: subjectOf(t, facts) }),
  'account.sign-in-refused': (t, _, facts) =>
    t('audit.account.sign-in-refused', { employee: subjectOf(t, facts) }),
  'account.signed-out': (t, _, facts) => t('audit.account.signed-out', { employee: subjectOf(t, facts) }),
  'account.password-set': (t, _, facts) => t('audit.account.password-set', { employee: subjectOf(t, facts) }),
  'account.access-ended': (t, _, facts) => t('audit.account.access-ended', { employee: subjectOf(t, facts) }),
  'account.factor-added': (t, _, facts) => t('audit.account.factor-added', { employee: subjectOf(t, facts) }),
  'account.factor-removed': (t, _, facts) =>
    t('audit.account.factor-removed', { employee: subjectOf(t, facts) }),
  'account.factors-removed': (t, _, facts) =>
    t('audit.account.factors-removed', { employee: subjectOf(t, facts) }),
  'account.recovery-codes-made': (t, _, facts) =>
    t('audit.account.recovery-codes-made', { employee: subjectOf(t, facts) }),
  'account.linked': (t, _, facts) => t('audit.account.linked', { employee: subjectOf(t, facts) }),
  'account.unlinked': (t, _, facts) => t('audit.account.unlinked', { employee: subjectOf(t, facts) }),
  'account.device-added': (t, _, facts) => t('audit.account.device-added', { employee: subjectOf(t, facts) }),
  'account.device-removed': (t, _, facts) =>
    t('audit.account.device-removed', { employee: subjectOf(t, facts) }),
  'account.device-tested': (t, _, facts) =>
    t('audit.account.device-tested', { employee: subjectOf(t, facts) }),
  'key.made': (t, _, facts) => t('audit.key.made', { employee: subjectOf(t, facts) }),
  'key.revoked': (t, _, facts) => t('audit.key.revoked', { employee: subjectOf(t, facts) }),
  'channel.changed': (t, _, facts) => t('audit.channel.changed', { channel: channelOf(t, facts) }),
  'channel.cleared': (t, _, facts) => t('audit.channel.cleared', { channel: channelOf(t, facts) }),
  'channel.tested': (t, _, facts) => t('audit.channel.tested', { channel: channelOf(t, facts) }),
  'secrets.rotated': (t, _, facts) =>
    t('audit.secrets.rotated', { count: countOf(facts, 'values'), keyId: textOf(t, facts, 'keyId') }),
  'secrets.forgotten': (t, _, facts) =>
    t('audit.secrets.forgotten', { count: countOf(facts, 'values'), keyId: textOf(t, facts, 'keyId') }),
  'leads.exported': (t) => t('audit.leads.exported'),
  'activities.exported': (t) => t('audit.activities.exported'),
  'employees.exported': (t) => t('audit.employees.exported'),
  'messages.exported': (t) => t('audit.messages.exported'),
  'handoffs.exported': (t) => t('audit.handoffs.exported'),
  'visits.exported': (t) => t('audit.visits.exported'),
  'figures.exported': (t, { funnel }) => t('audit.figures.exported', { funnel }),
  'line.backed-up': (t) => t('audit.line.backed-up'),
  'line.restored': (t, _, facts) => t('audit.line.restored', { takenAt: textOf(t, facts, 'takenAt') }),
  'notification.retried': (t) => t('audit.notification.retried'),
  'notification.taken': (t) => t('audit.notification.taken'),
  'notification.closed': (t) => t('audit.notification.closed'),
  'channel.paused': (t, _, facts) => t('audit.channel.paused', { channel: channelOf(t, facts) }),
  'channel.resumed': (t, _, facts) =>
    t('audit.channel.resumed', { channel: channelOf(t, facts), count: countOf(facts, 'released') }),
  'worker.drained': (t) => t('audit.worker.drained'),
  'queue.handled': (t) => t('audit.queue.handled'),
  'alert.thresholds-changed': (t) => t('audit.alert.thresholds-changed'),
  'outside.changed': (t, _, facts) => t('audit.outside.changed', { receiver: receiverOf(t, facts) }),
  'outside.cleared': (t, _, facts) => t('audit.outside.cleared', { receiver: receiverOf(t, facts) }),
  'outside.tested': (t, _, facts) => t('audit.outside.tested', { receiver: receiverOf(t, facts) }),
  'subscription.added': (t, _, facts) => t('audit.subscription.added', { subscription: subjectOf(t, facts) }),
  'subscription.changed': (t, _, facts) =>
    t('audit.subscription.changed', { subscription: subjectOf(t, facts) }),
  'subscription.removed': (t) => t('audit.subscription.removed'),
  'subscription.tested': (t, _, facts) =>
    t('audit.subscription.tested', { subscription: subjectOf(t, facts) }),
  'subscription.replayed': (t, _, facts) =>
    t('audit.subscription.replayed', {
      subscription: subjectOf(t, facts),
      count: countOf(facts, 'deliveries'),
    }),
  'alert.acknowledged': (t, _, { details }) => t('audit.alert.acknowledged', { alert: alertOf(t, details) }),
};

/** What a record of the audit says, in one sentence. */
export function auditSentence(language: Language, facts: AuditFacts): string {
  const t = textsIn(language);
  const { action } = facts;
  const what = isAuditAction(action)
    ? SENTENCES[action](t, wordsOf(t, facts), facts)
    : t('audit.other', { action });
  return t('audit.did', { who: whoOf(t, facts), what });
}

function whoOf(t: Translate, { actor, through }: AuditFacts): string {
  return actor ? (actor.name ?? t('audit.forgotten')) : t(`audit.who.${through}`);
}

function wordsOf(t: Translate, facts: AuditFacts): Words {
  const { details, names } = facts;
  const called = (name: string | null): string => name ?? t('audit.forgotten');
  const subject = subjectOf(t, facts);
  const employee = called(names.employee);
  const isHeld = details['employeeId'] != null;
  const isForced = details['forced'] === true;
  const wasHeld = details['fromEmployeeId'] != null;
  return {
    lead: subject,
    funnel: subject,
    stage: called(names.stage),
    from: called(names.from),
    employee,
    now: isHeld ? t(isForced ? 'audit.with-forced' : 'audit.with', { employee }) : t('audit.waits'),
    before: wasHeld ? t('audit.was-with', { employee: called(names.fromEmployee) }) : t('audit.waited'),
  };
}

function subjectOf(t: Translate, { subject }: AuditFacts): string {
  return subject.name || t('audit.forgotten');
}

function channelOf(t: Translate, { details }: AuditFacts): string {
  const channel = CHANNELS.find((known) => known === details['channel']);
  return channel === undefined ? t('audit.forgotten') : nameOfChannel(t, channel);
}

function receiverOf(t: Translate, { details }: AuditFacts): string {
  const receiver = OUTSIDE_RECEIVERS.find((known) => known === details['receiver']);
  return receiver === undefined ? t('audit.forgotten') : t(`outside.${receiver}`);
}

function textOf(t: Translate, { details }: AuditFacts, name: string): string {
  const text = details[name];
  return typeof text === 'string' ? text : t('audit.forgotten');
}

/** An alert is called by what is wrong, which stands in the record: alerts are forgotten after a while. */
function alertOf(t: Translate, details: AuditFacts['details']): string {
  const rule = ALERT_RULES.find((known) => known === details['rule']);
  return rule === undefined ? t('audit.forgotten') : t(`alert.${rule}.title`);
}

function countOf({ details }: AuditFacts, name: string): number {
  return Number(details[name] ?? 0);
}

function allIn({ details }: AuditFacts): number {
  return Object.values(details).reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
}

/** Facts that a stage can ask for have names that people know; the others go without saying. */
function factsChanged(t: Translate, { lead }: Words, { details }: AuditFacts): string {
  const changed = details['fields'];
  const known = LEAD_FIELDS.filter((field) => Array.isArray(changed) && changed.includes(field));
  if (known.length === 0) return t('audit.lead.facts-changed', { lead });
  const fields = known.map((field) => fieldWords(t, field)).join(', ');
  return t('audit.lead.facts-changed.fields', { lead, fields });
}
