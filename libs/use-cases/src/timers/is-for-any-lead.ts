import type { ConveyorError } from '#conveyor';

/** Whether a lead could not be handed out for a reason that keeps every other one of the queue waiting, too. */
export function isForAnyLead({ code, details }: ConveyorError): boolean {
  return code === 'NOBODY_YET' && 'forAnyLead' in details && details.forAnyLead;
}
