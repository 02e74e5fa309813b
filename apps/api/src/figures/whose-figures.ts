import { refuse } from '#conveyor';
import { sightOf, type Actor, type Right } from '#conveyor/access';
import type { FigureFrame } from '#database';
import { found } from '../http/found.ts';

type OfDepartment = Pick<FigureFrame, 'departmentId'>;

/** Whose figures of a funnel somebody may have with a right: everybody's (null), where its department is in his sight, else his own. Throws NOT_ALLOWED. */
export function ownOf(actor: Actor, right: Right, { departmentId }: OfDepartment): string | null {
  const sight = sightOf(actor, right);
  return sight === null || sight.departmentIds.includes(departmentId) ? null : sight.employeeId;
}

/** Throws NOT_ALLOWED where somebody may have with a right no figures but his own. */
export function mustSeeAll(actor: Actor, right: Right, frame: OfDepartment): void {
  if (ownOf(actor, right, frame) !== null) refuse({ code: 'NOT_ALLOWED', details: { right } });
}

/** Whose visits only are asked for; null: everybody's. Throws NOT_ALLOWED where somebody who may see only his own (`ownOf`) asks for another's, and NOT_FOUND for an employee who is none. */
export function employeeAsked(
  { people }: FigureFrame,
  employeeId: string | undefined,
  ownOf: string | null,
): FigureFrame['people'][number] | null {
  if (employeeId === undefined) return null;
  if (ownOf !== null && employeeId !== ownOf)
    refuse({ code: 'NOT_ALLOWED', details: { right: 'leads.read' } });
  return found(
    people.find(({ id }) => id === employeeId),
    'employee',
    employeeId,
  );
}
