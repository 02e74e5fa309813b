import type { ChannelPause } from '#contracts';
import type { Channel } from '#conveyor';
import { moment } from '../moment.ts';
import { iso } from '../statements/iso.ts';
import type { Connection, Statement } from '../statement.ts';

const PAUSE = `select p.channel, ${iso('p.since')} as since, ${iso('p.until')} as until, i.reason, p.code,
    case when e.id is not null then json_build_object('id', e.id, 'name', e.name) end as by
  from channel_pauses p join interventions i on i.id = p.intervention_id left join employees e on e.id = i.employee_id`;

const readPauses: Statement<ChannelPause> = {
  name: 'read_pauses',
  text: `${PAUSE} where p.until > $1 order by p.channel`,
};

const readPause: Statement<ChannelPause> = { name: 'read_pause', text: `${PAUSE} where p.channel = $1` };

/** The channels that are paused at `now`, each with who did it and why. */
export async function pausesOf(connection: Connection, now: number): Promise<readonly ChannelPause[]> {
  return connection.run(readPauses, [moment(now)]);
}

/** The pause of a channel that has one. Throws when it has none. */
export async function pauseOf(connection: Connection, channel: Channel): Promise<ChannelPause> {
  const [pause] = await connection.run(readPause, [channel]);
  if (!pause) throw new Error(`The channel ${channel} has no pause`);
  return pause;
}
