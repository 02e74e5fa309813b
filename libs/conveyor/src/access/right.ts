/**
 * What somebody may be allowed to do, a word for each thing that roles or API keys can differ in. A route names one; so does
 * each command of the cli.
 */
export const RIGHTS = [
  // Leads.
  'leads.read',
  'leads.enter',
  'leads.work',
  'leads.claim',
  'leads.move',
  'leads.assign',
  'leads.reopen',
  'leads.import',
  'leads.watch',
  // The line: departments, funnels, stages, specialists.
  'line.read',
  'line.change',
  'routing.try',
  // People.
  'people.read',
  'people.change',
  'absences.read',
  'absences.enter',
  'absences.hand-over',
  // Messages.
  'inbox.read',
  'ledger.read',
  'mailbox.read',
  // Operations.
  'ops.read',
  'ops.act',
  // Accounts.
  'accounts.manage',
  'keys.own',
  'audit.read',
  'personal-data.export',
  'personal-data.erase',
] as const;

export type Right = (typeof RIGHTS)[number];
