import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Strength } from '#conveyor';
import { dateAt, dayAfter, dayBegins } from '#conveyor/hours';
import { EmployeeReader, FunnelReader, type Statement } from '#database';
import { KeepStrengths } from '#use-cases';
import { enterLead, specialist, stage } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';
import { letWorkAt } from '../../support/worked-visits.ts';

const app = useLine();

let line: Line;

const readKept: Statement<{ strength: Strength | null }> = {
  name: 'test_kept_strengths',
  text: 'select strength from specialists where stage_id = $1 order by employee_id',
};
const readWinShare: Statement<{ winShare: number | null }> = {
  name: 'test_win_share',
  text: 'select win_share as "winShare" from judged_stages where stage_id = $1',
};
const readVersion: Statement<{ version: number }> = {
  name: 'test_roster_version',
  text: 'select version from roster_version',
};
const readSeen: Statement<{ strength: Strength | null }> = {
  name: 'test_strengths_seen',
  text: `select case when c::jsonb ? 'strength' then c::jsonb->'strength' else d.record::jsonb->'usual'->'strength' end as strength
    from decisions d, json_array_elements(d.record->'considered') c where d.lead_id = $1 order by c->>'employeeId'`,
};
const letAllWin: Statement<never> = {
  name: 'test_all_won',
  text: `update visits set outcome = 'won' where stage_id = $1 and ended_at is not null`,
};
const letPassOn: Statement<never> = {
  name: 'test_passed_on',
  text: `with passed as (update visits set outcome = 'advanced' where stage_id = $1 and outcome = 'won' returning lead_id)
    update leads l set status = case when n <= $2 then 'won' else 'lost' end
    from (select lead_id, row_number() over (order by lead_id) as n from passed) p where l.id = p.lead_id`,
};
const readZone: Statement<{ zone: string }> = {
  name: 'test_zone_of_funnel',
  text: 'select d.time_zone as zone from departments d join funnels f on f.department_id = d.id where f.id = $1',
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const setClock = (at: number) => app.clock.tick(at - app.clock.now());
const kept = async (place = 1) =>
  (await app.database.run(readKept, [stage(line, place).id])).map(({ strength }) => strength);
const version = async () => (await app.database.run(readVersion, []))[0]?.version;
const measure = () => app.get(KeepStrengths).run();

/** Lets the specialists of the first stage work there: how many visits each had, and how many of them went forward. */
async function letWork(...worked: readonly (readonly [count: number, forward: number])[]) {
  for (const [index, [count, forward]] of worked.entries())
    await letWorkAt(app.database, {
      funnelId: line.funnelId,
      stageId: stage(line, 1).id,
      employeeId: specialist(line, 1, index + 1).id,
      count,
      forward,
    });
}

beforeEach(async () => {
  setClock(Date.now());
  line = await aLine()
    .withSpecialists(3, { atStage: 1 })
    .withSpecialists(2, { atStage: 2 })
    .insert(app.database);
});

describe('how strong specialists are', () => {
  it('is measured as soon as there is a line, and moves see it from then on', async () => {
    await enterLead(app, line);
    expect(await kept()).toEqual([null, null, null]);
    await letWork([180, 120], [180, 60], [4, 4]);
    expect(await measure()).toBe(2);
    const [first, second, third] = await kept();
    expect(first?.mean).toBeGreaterThan(0.6);
    expect(second?.mean).toBeLessThan(0.4);
    expect(first?.alike).toBeUndefined();
    expect(third).toBeNull();
    const { lead } = await enterLead(app, line);
    const seen = await app.database.run(readSeen, [lead.id]);
    expect(seen.map(({ strength }) => strength)).toEqual([first, second, null]);
  });

  it('is measured again once a night, by the clock of the department', async () => {
    const [{ zone } = { zone: '' }] = await app.database.run(readZone, [line.funnelId]);
    const today = dateAt(zone, app.clock.now());
    // From noon on the next night is tomorrow's, at whatever hour this runs.
    setClock(dayBegins(zone, dayAfter(today, 1)) + 12 * HOUR);
    await measure();
    await letWork([180, 120], [180, 60], [180, 60]);
    const midnight = dayBegins(zone, dayAfter(today, 2));
    setClock(midnight + 3 * HOUR - MINUTE);
    expect(await measure()).toBe(0);
    setClock(midnight + 3 * HOUR + MINUTE);
    expect(await measure()).toBe(3);
    await letWork([180, 60], [180, 120], [180, 60]);
    setClock(midnight + 20 * HOUR);
    expect(await measure()).toBe(0);
  });

  it('is written only where something new is known, and makes nobody’s form stale', async () => {
    const versions = async () => [
      (await app.get(FunnelReader).one(line.funnelId))?.version,
      (await app.get(EmployeeReader).one(specialist(line, 1).id))?.version,
    ];
    const before = await versions();
    await letWork([180, 120], [180, 60], [180, 60]);
    const earlier = await version();
    expect(await measure()).toBe(3);
    const later = await version();
    expect(later).toBeGreaterThan(earlier ?? 0);
    expect(await versions()).toEqual(before);
    app.clock.tick(DAY);
    expect(await measure()).toBe(0);
    expect(await version()).toBe(later);
  });

  it('says where nobody is proven to differ', async () => {
    await letWork([90, 47], [90, 44], [90, 40]);
    await measure();
    expect((await kept()).map((one) => one?.alike)).toEqual([true, true, true]);
  });

  it('is nothing where the data cannot tell, also of whom something was known', async () => {
    await letWork([180, 120], [180, 60], [180, 60]);
    await measure();
    expect((await kept()).every((one) => one !== null)).toBe(true);
    await app.database.run(letAllWin, [stage(line, 1).id]);
    app.clock.tick(DAY);
    expect(await measure()).toBe(3);
    expect(await kept()).toEqual([null, null, null]);
  });

  it('comes with which share of what was passed on was won in the end', async () => {
    await letWork([180, 120], [180, 60], [180, 60]);
    await app.database.run(letPassOn, [stage(line, 1).id, 60]);
    await measure();
    expect(await app.database.run(readWinShare, [stage(line, 1).id])).toEqual([{ winShare: 0.25 }]);
    expect(await app.database.run(readWinShare, [stage(line, 2).id])).toEqual([{ winShare: null }]);
  });
});
