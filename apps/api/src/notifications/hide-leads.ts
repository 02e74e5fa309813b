import type { Notification } from '#contracts';
import { scopeOf, type Actor } from '#conveyor/access';

/** The row as this person may see it: whoever looks after the queues and sees no leads is not told what a lead is called. */
export function hideLead<Row extends Pick<Notification, 'lead'>>(actor: Actor, row: Row): Row {
  if (row.lead === null || scopeOf(actor, 'leads.read') !== 'none') return row;
  return { ...row, lead: { ...row.lead, name: null } };
}
