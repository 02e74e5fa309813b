import type { Receiver } from '#conveyor';

/** Who is to get the lead, as a body names him. */
export function receiverOf({ employeeId, force }: { employeeId: string | null; force: boolean }): Receiver {
  return employeeId === null ? { by: 'policy' } : { by: 'person', employeeId, force };
}
