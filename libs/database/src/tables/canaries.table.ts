import { EntitySchema } from 'typeorm';
import type { Channel } from '#conveyor';
import { moment, nullable, primary, text, uuid } from './columns.ts';

/** A message of the line to itself, through the queue of a channel. */
export type CanaryRow = Readonly<{ id: string; channel: Channel; sentAt: number; arrivedAt: number | null }>;

export const canaries = new EntitySchema<CanaryRow>({
  name: 'canaries',
  columns: {
    id: primary(uuid('id'), 'canaries_pkey'),
    channel: text('channel'),
    sentAt: moment('sent_at'),
    arrivedAt: nullable(moment('arrived_at')),
  },
});
