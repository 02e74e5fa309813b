import { beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, type NotificationState } from '#conveyor';
import { SERVICE_LEVELS, type KeptLevels } from '#conveyor/alerts';
import type { Statement } from '#database';
import { countServiceLevelsOf, keptLevelsOf } from '#database/watch';
import { enterLead } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { endPausesNow, pauseChannel } from '../../support/a-pause.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
let line: Line;

beforeAll(async () => {
  line = await aLine().insert(app.database);
});

const settle: Statement<never> = {
  name: 'test_settle_one',
  text: `with n as (update notifications set state = $2, changed_at = created_at + make_interval(secs => $4),
      sent_at = case when $2 = 'sent' then created_at + make_interval(secs => $4) end
      where lead_id = $1 and kind = 'handoff.offered' returning id, created_at)
    insert into delivery_attempts (notification_id, number, started_at)
    select id, 1, created_at + make_interval(secs => $3) from n where $3 is not null`,
};

/** A handoff of now whose message is first attempted, and ends, so many seconds later. */
async function told(state: NotificationState, attemptedAfter: number | null, endedAfter = 0): Promise<void> {
  const { lead } = await enterLead(app, line);
  await app.database.run(settle, [lead.id, state, attemptedAfter, endedAfter]);
}

const forget: Statement<never> = { name: 'test_forget', text: 'delete from service_level_minutes' };

/** What is counted of the last hour, minute by minute or all at once. */
async function counted(stepMs: number): Promise<Record<keyof KeptLevels, string>> {
  await app.database.run(forget, []);
  const until = Math.floor(app.clock.now() / MINUTE) * MINUTE;
  for (let after = until - 60 * MINUTE; after < until; after += stepMs)
    await countServiceLevelsOf(app.database, { after, until: after + stepMs });
  const kept = await keptLevelsOf(app.database, app.clock.now());
  const said = SERVICE_LEVELS.map((level) => [level, `${kept[level]['3d'].good}:${kept[level]['3d'].bad}`]);
  return Object.fromEntries(said) as Record<keyof KeptLevels, string>;
}

describe('what was kept of a service level', () => {
  it('is nothing where nobody was told anything', async () => {
    expect(await counted(60 * MINUTE)).toEqual({ 'first-attempt': '0:0', end: '0:0', certainty: '0:0' });
  });

  it('goes by when a message was first tried, when it ended, and whether that is known', async () => {
    await told('sent', 2, 3);
    await told('sent', 9, 800);
    await told('sent', 11, 901);
    await told('rejected', 2, 3);
    await told('ambiguous', 2, 3);
    await told('needs_attention', 30, 1_200);
    await told('suppressed', null, 1);
    app.clock.tick(40 * MINUTE);
    expect(await counted(60 * MINUTE)).toEqual({ 'first-attempt': '4:2', end: '4:2', certainty: '5:1' });
  });

  it('counts nothing twice, however it is counted', async () => {
    expect(await counted(MINUTE)).toEqual(await counted(60 * MINUTE));
    expect(await counted(7.5 * MINUTE)).toEqual(await counted(60 * MINUTE));
  });

  it('is missed by what has not been tried, or has not ended, when its time is up', async () => {
    const before = await counted(MINUTE);
    await told('pending', null);
    app.clock.tick(2 * MINUTE);
    expect(await counted(MINUTE)).toEqual({ ...before, 'first-attempt': '4:3' });
    app.clock.tick(15 * MINUTE);
    expect(await counted(MINUTE)).toEqual({ ...before, 'first-attempt': '4:3', end: '4:3' });
  });

  it('is not missed by what somebody has paused, and counts from the end of the pause', async () => {
    await app.database.run(
      {
        name: 'test_sent_all',
        text: `update notifications set state = 'suppressed' where state = 'pending'`,
      },
      [],
    );
    await told('pending', null);
    await pauseChannel(app.database, 'email', app.clock.now(), 60 * MINUTE);
    app.clock.tick(20 * MINUTE);
    const before = await counted(MINUTE);
    expect(before).toMatchObject({ 'first-attempt': '0:0' });
    await endPausesNow(app.database, app.clock.now());
    app.clock.tick(2 * MINUTE);
    expect(await counted(MINUTE)).toMatchObject({ 'first-attempt': '0:1' });
  });
});
