import type { LeadMoved } from '#contracts';
import { AdvanceLeads, type BulkOutcome } from '#use-cases';
import { BY_POLICY, enterLead, SOMEBODY } from './a-lead.ts';
import type { Line } from './a-line.ts';
import type { LineApp } from './line-app.ts';

/** A lead as a command on many names it. */
export type LeadAt = Readonly<{ id: string; version: number }>;

/** So many at one moment: more would only wait for a connection. */
const AT_ONCE = 10;

/** Puts so many leads on the line, called Lead 1, Lead 2 ... */
export async function enterMany(
  app: LineApp,
  line: Line,
  count: number,
  entrance: Parameters<typeof enterLead>[2] = {},
): Promise<readonly LeadAt[]> {
  const leads: LeadMoved[] = [];
  while (leads.length < count) {
    const some = Math.min(AT_ONCE, count - leads.length);
    const names = Array.from({ length: some }, (_, index) => `Lead ${leads.length + index + 1}`);
    leads.push(...(await Promise.all(names.map((name) => enterLead(app, line, { name, ...entrance })))));
  }
  return leads.map(({ lead: { id, version } }) => ({ id, version }));
}

/** Moves leads on by one command, where nothing is said to whom the policy of the next stage finds. */
export function advanceMany(
  app: LineApp,
  leads: readonly LeadAt[],
  mode: 'all' | 'each',
  {
    receiver = BY_POLICY,
    caller = SOMEBODY,
    brief = null,
  }: Pick<Parameters<typeof enterLead>[2] & object, 'receiver' | 'caller' | 'brief'> = {},
): Promise<readonly BulkOutcome[]> {
  const command = { toStageId: null, receiver, brief };
  return app.get(AdvanceLeads).run({ leads: [...leads], mode }, command, caller);
}

/** What became of each lead: the version that it has now, or why it was refused. */
export function seenOf(outcomes: readonly BulkOutcome[]): readonly (number | string)[] {
  return outcomes.map((outcome) =>
    'lead' in outcome ? outcome.lead.version : outcome.refusal.rejection.code,
  );
}
