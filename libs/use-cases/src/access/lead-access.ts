import type { Roster } from '#conveyor';
import type { LeadAccess } from '#conveyor/access';
import type { DeskReading } from '#database';

/** What decides who may do something with the lead of a desk. Of its watchers, who may only look at it, nothing is said. */
export function accessOf({ lead, visit }: DeskReading['situation'], roster: Roster): LeadAccess {
  const waits = visit !== null && visit.employeeId === null;
  return {
    departmentId: roster.departments.get(lead.funnelId)?.id ?? '',
    holderId: visit?.employeeId ?? null,
    queueOf: waits ? (roster.terms.get(visit.stageId) ?? []).map(({ employeeId }) => employeeId) : [],
    watchers: [],
  };
}
