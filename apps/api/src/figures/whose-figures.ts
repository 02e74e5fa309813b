import { refuse } from '#conveyor';
import { sightOf, type Actor, type Right } from '#conveyor/access';
import type { FigureFrame } from '#database';

/** Whose figures of a funnel somebody may have with a right: everybody's (null), where its department is in his sight, else his own. Throws NOT_ALLOWED. */
export function ownOf(actor: Actor, right: Right, { departmentId }: FigureFrame): string | null {
  const sight = sightOf(actor, right);
  return sight === null || sight.departmentIds.includes(departmentId) ? null : sight.employeeId;
}

/** Throws NOT_ALLOWED where somebody may have with a right no figures but his own. */
export function mustSeeAll(actor: Actor, right: Right, frame: FigureFrame): void {
  if (ownOf(actor, right, frame) !== null) refuse({ code: 'NOT_ALLOWED', details: { right } });
}
