import type { NotificationCard } from '#contracts';
import type { Sight } from '#conveyor/access';
import type { Statement, Value } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { Composition } from './composition.ts';
import { leadInSight } from './in-sight.ts';
import { ATTEMPTS, NOTIFICATION, NOTIFICATION_FROM } from './notification-columns.ts';

/** One row of the ledger with every attempt to deliver it, if it is about what somebody sees. */
export function notificationCard(
  id: string,
  sight: Sight,
): { statement: Statement<NotificationCard>; values: readonly Value[] } {
  const parts = new Composition();
  const conditions = [`n.id = ${parts.value(id)}`, ...leadInSight(sight, parts, 'n.lead_id')];
  const statement = parts.statement<NotificationCard>(
    'notification_card',
    `
select ${NOTIFICATION}, n.generation, n.losses, n.deaths, ${iso('n.enqueued_at')} as "enqueuedAt", n.provider_id as "providerId",
  ${ATTEMPTS} as tries
${NOTIFICATION_FROM} where ${conditions.join(' and ')}`,
  );
  return { statement, values: parts.values };
}
