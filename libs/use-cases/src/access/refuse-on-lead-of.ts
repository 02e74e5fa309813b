import { refuse } from '#conveyor';
import type { Right } from '#conveyor/access';
import type { Connection } from '#database';
import { leadAccessOf } from '#database/accounts';
import type { Caller } from '../caller.ts';
import { refuseOnLead } from './refuse-foreign.ts';

/** Throws unless there is this lead, and whoever asks may do this with it: NOT_FOUND for one that he does not even see, else NOT_ALLOWED. */
export async function refuseOnLeadOf(
  connection: Connection,
  caller: Caller,
  right: Right,
  leadId: string,
): Promise<void> {
  const access = await leadAccessOf(connection, leadId);
  if (!access) return refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
  refuseOnLead(caller, right, leadId, access);
}
