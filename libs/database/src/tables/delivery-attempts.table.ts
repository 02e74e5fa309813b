import { EntitySchema } from 'typeorm';
import { integer, moment, nullable, primary, text, uuid } from './columns.ts';
import { index } from './keys.ts';

/** One try to send a notification, and how it ended. */
export type DeliveryAttemptRow = Readonly<{
  notificationId: string;
  number: number;
  startedAt: number;
  endedAt: number | null;
  outcome: string | null;
  phase: string | null;
  code: string | null;
  detail: string | null;
}>;

export const deliveryAttempts = new EntitySchema<DeliveryAttemptRow>({
  name: 'delivery_attempts',
  columns: {
    notificationId: primary(uuid('notification_id'), 'delivery_attempts_pkey'),
    number: primary(integer('number'), 'delivery_attempts_pkey'),
    startedAt: moment('started_at'),
    endedAt: nullable(moment('ended_at')),
    outcome: nullable(text('outcome')),
    phase: nullable(text('phase')),
    code: nullable(text('code')),
    detail: nullable(text('detail')),
  },
  foreignKeys: [
    {
      name: 'delivery_attempts_notification',
      target: 'notifications',
      columnNames: ['notificationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  indices: [
    index('delivery_attempts_replied', ['startedAt'], 'detail is not null'),
    // Of a kind that TypeORM has no word for: see beyond-typeorm.ts.
    { name: 'delivery_attempts_by_time', columns: ['startedAt'], synchronize: false },
  ],
});
