import { EntitySchema } from 'typeorm';
import type { Channel } from '#conveyor';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** That a channel sends nothing until a moment. One that has passed is no pause any more, whether its row is still there or not. */
export type ChannelPauseRow = Readonly<{
  channel: Channel;
  /** Who paused it and why, in his own words. */
  interventionId: string;
  /** What the provider refused with, where the product itself paused it. */
  code: string | null;
  since: number;
  until: number;
}>;

export const channelPauses = new EntitySchema<ChannelPauseRow>({
  name: 'channel_pauses',
  columns: {
    channel: primary(text('channel'), 'channel_pauses_pkey'),
    interventionId: uuid('intervention_id'),
    code: nullable(text('code')),
    since: moment('since'),
    until: moment('until'),
  },
  checks: [
    {
      name: 'channel_pauses_channel_known',
      expression: `channel in ('email', 'slack', 'in_app', 'push', 'telegram', 'webhook')`,
    },
    { name: 'channel_pauses_ends', expression: `until > since` },
  ],
  // Asked at the end, so that of two who pause at one moment the second need not have kept why.
  foreignKeys: [
    {
      ...refersTo('channel_pauses_intervention', 'interventionId', 'interventions'),
      deferrable: 'INITIALLY DEFERRED',
    },
  ],
});
