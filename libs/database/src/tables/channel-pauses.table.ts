import { EntitySchema } from 'typeorm';
import type { Channel } from '#conveyor';
import { moment, nullable, primary, text, uuid } from './columns.ts';
import { refersTo } from './keys.ts';

/** That a channel sends nothing until a moment. One that has passed is no pause any more, whether its row is still there or not. */
export type ChannelPauseRow = Readonly<{
  channel: Channel;
  /** Null: the product itself. */
  pausedBy: string | null;
  /** In the words of whoever paused it. */
  why: string | null;
  /** What the provider refused with, where the product itself paused it. */
  code: string | null;
  since: number;
  until: number;
}>;

export const channelPauses = new EntitySchema<ChannelPauseRow>({
  name: 'channel_pauses',
  columns: {
    channel: primary(text('channel'), 'channel_pauses_pkey'),
    pausedBy: nullable(uuid('paused_by')),
    why: nullable(text('why')),
    code: nullable(text('code')),
    since: moment('since'),
    until: moment('until'),
  },
  checks: [
    { name: 'channel_pauses_channel_known', expression: `channel in ('email', 'slack', 'in_app')` },
    { name: 'channel_pauses_ends', expression: `until > since` },
    {
      name: 'channel_pauses_reasoned',
      expression: `num_nulls(paused_by, why) = 0 or code is not null`,
    },
  ],
  foreignKeys: [refersTo('channel_pauses_employee', 'pausedBy', 'employees')],
});
