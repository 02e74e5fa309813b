import { ONE_LEAD_KINDS } from '#conveyor/ops';
import { SOON_MS, type Statement } from '../statement.ts';

const KINDS = ONE_LEAD_KINDS.map((kind) => `'${kind}'`).join(', ');

/** How the provider calls the first message about the lead of notification $1 that its receiver was sent on the same channel. */
export const readFirstTold: Statement<{ providerId: string }> = {
  name: 'read_first_told',
  withinMs: SOON_MS,
  text: `select f.provider_id as "providerId" from notifications n
    join notifications f on f.lead_id = n.lead_id and f.employee_id = n.employee_id and f.channel = n.channel
    where n.id = $1 and f.state = 'sent' and f.provider_id is not null and f.kind in (${KINDS}) order by f.seq limit 1`,
};
