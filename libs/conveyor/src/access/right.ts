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
  'leads.undo',
  'leads.import',
  'leads.watch',
  'calls.log',
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
  'norms.read',
  'progress.read',
  // Messages.
  'inbox.read',
  'ledger.read',
  'mailbox.read',
  // What is counted.
  'figures.export',
  // Operations.
  'ops.read',
  'ops.act',
  // Accounts.
  'account.read',
  'account.change',
  'accounts.manage',
  'audit.read',
  'settings.read',
  'settings.change',
  'personal-data.export',
  'personal-data.erase',
] as const;

export type Right = (typeof RIGHTS)[number];

/**
 * What takes somebody who is signed in: a key that could make keys, or accounts, would never have to end, and one that could change
 * settings could have everything sent to somebody else.
 */
const OF_SESSIONS = [
  'account.change',
  'accounts.manage',
  'settings.change',
] as const satisfies readonly Right[];

/** What an API key can be made for. */
export type KeyRight = Exclude<Right, (typeof OF_SESSIONS)[number]>;

export const KEY_RIGHTS: readonly KeyRight[] = RIGHTS.filter(isOfKeys);

function isOfKeys(right: Right): right is KeyRight {
  return !OF_SESSIONS.some((one) => one === right);
}
