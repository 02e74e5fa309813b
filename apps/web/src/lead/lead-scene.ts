import { mayOnLead, type Actor, type Right } from '#conveyor/access';
import type { Funnel } from '../api/funnels.ts';
import type { LeadCard } from '../moves/lead-query.ts';

export type Visit = LeadCard['visits'][number];
export type Handoff = Visit['handoffs'][number];

/** A lead's card with what decides who may do what with it. `isGone`: whoever looks may see it no more, this is what he saw last. */
export type LeadScene = Readonly<{ card: LeadCard; funnel: Funnel; actor: Actor; isGone: boolean }>;

/** The visit that lasts; of a lead that is won or lost there is none. */
export function openVisit({ visits }: Pick<LeadCard, 'visits'>): Visit | undefined {
  return visits.find(({ endedAt }) => endedAt === null);
}

/** Whether somebody may do this with the lead: asked of the very table that the server asks. */
export function mayDo({ card, funnel, actor, isGone }: LeadScene, right: Right): boolean {
  if (isGone) return false;
  const { place, possible, watchers, visits } = card;
  // The server has asked the list of specialists already.
  const queueOf = place?.waiting && possible.claim === null ? [actor.employeeId] : [];
  return mayOnLead(actor, right, {
    departmentId: funnel.departmentId,
    holderId: place?.employee?.id ?? null,
    queueOf,
    watchers: watchers.map(({ employee }) => employee.id),
    movedBy: visits.findLast(({ endedAt }) => endedAt !== null)?.endedBy?.id ?? null,
  });
}

/** The handoff that waits for this person's answer. */
export function offerTo(card: Pick<LeadCard, 'visits'>, employeeId: string): Handoff | undefined {
  return openVisit(card)?.handoffs.find(({ state, to }) => state === 'offered' && to.id === employeeId);
}
