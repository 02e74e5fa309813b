import type { Receiver } from '#conveyor';
import type { Right } from '#conveyor/access';

/** To give somebody a lead above his capacity takes the right to give leads to people; else the right that the move takes. */
export function rightToGive(right: Right, receiver: Receiver): Right {
  return receiver.by === 'person' && receiver.force ? 'leads.assign' : right;
}
