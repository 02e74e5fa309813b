import type { NotificationCard } from '#contracts';
import type { Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';
import { NOTIFICATION, NOTIFICATION_FROM } from './notification-columns.ts';

/** One row of the ledger ($1) with every attempt to deliver it. */
export const readNotificationCard: Statement<NotificationCard> = {
  name: 'notification_card',
  text: `
select ${NOTIFICATION}, n.generation, n.losses, ${iso('n.enqueued_at')} as "enqueuedAt", n.provider_id as "providerId",
  coalesce((select json_agg(json_build_object('number', a.number, 'startedAt', ${iso('a.started_at')},
      'endedAt', ${iso('a.ended_at')}, 'outcome', a.outcome, 'phase', a.phase, 'code', a.code, 'detail', a.detail)
      order by a.number)
    from delivery_attempts a where a.notification_id = n.id), '[]') as tries
${NOTIFICATION_FROM} where n.id = $1`,
};
