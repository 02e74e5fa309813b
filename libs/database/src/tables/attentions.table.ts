import { EntitySchema } from 'typeorm';
import { moment, nullable, primary, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** Who looks after a notification that was given up on, or of which nobody knows whether it arrived. */
export type AttentionRow = Readonly<{
  notificationId: string;
  takenBy: string;
  takenAt: number;
  /** When he said that nothing is left to do about it. */
  closedAt: number | null;
}>;

export const attentions = new EntitySchema<AttentionRow>({
  name: 'attentions',
  columns: {
    notificationId: primary(uuid('notification_id'), 'attentions_pkey'),
    takenBy: uuid('taken_by'),
    takenAt: moment('taken_at'),
    closedAt: nullable(moment('closed_at')),
  },
  foreignKeys: [
    {
      name: 'attentions_notification',
      target: 'notifications',
      columnNames: ['notificationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    refersTo('attentions_employee', 'takenBy', 'employees'),
  ],
});
