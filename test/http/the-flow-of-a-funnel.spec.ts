import { beforeAll, describe, expect, it } from '@jest/globals';
import { FunnelFlow, FunnelStanding, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';
import { putBack } from '../support/put-back.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

/** Many leads that came two days before, of which each is worth a hundred euros and was won or lost a day before. */
const letMany: Statement<never> = {
  name: 'test_let_many',
  text: `with l as (insert into leads (id, funnel_id, version, status, name, amount, currency, created_at, closed_at)
      select gen_random_uuid(), $1, 1, case when n <= $3 then 'won' else 'lost' end, 'Lead ' || n, 100, 'EUR', now() - interval '2 days',
        now() - interval '1 day' from generate_series(1, $4::int) n returning id, status)
    insert into visits (id, lead_id, number, stage_id, entered_at, ended_at, outcome, arrived_at, arrival)
      select gen_random_uuid(), id, 1, $2, now() - interval '2 days', now() - interval '1 day', status, now() - interval '2 days', 'first' from l`,
};

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet', 'Sign']);
  head = await line.hire('Hilda', { role: 'head' });
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 100, anna, boris);
  await line.staff(2, 10, boris);
  await line.staff(3, 20, boris);
  const toAnna = (name: string) => line.enter(name, { employeeId: anna.id });
  await line.move(await line.move(await toAnna('Signed'), 'advance'), 'win');
  const back = await line.move(await line.move(await toAnna('Back'), 'advance'), 'return', {
    reason: 'Later',
  });
  await line.move(back, 'lose', { reason: 'No budget' });
  await line.move(await toAnna('At the second'), 'advance');
  await toAnna('Open');
  const old = await line.move(await toAnna('Old'), 'lose', { reason: 'Long ago' });
  await api.database.run(putBack, [old.lead.id, 40]);
});

const flow = (query = '', asked: Asked = { by: head.id }) =>
  api.granted(FunnelFlow, api.ask('GET', `/funnels/${line.funnel.id}/flow${query}`, undefined, asked));
const standing = (asked: Asked = { by: head.id }) =>
  api.granted(FunnelStanding, api.ask('GET', `/funnels/${line.funnel.id}/now`, undefined, asked));

describe('the flow of a funnel', () => {
  it('tells what became of the leads that came in: how far they got, what they skipped, what came again, what is won', async () => {
    const { cohort } = await flow();
    expect(cohort.days).toMatchObject({
      entered: 4,
      won: 1,
      lost: 1,
      open: 2,
      conversion: { share: 0.5 },
      time: { medianMs: expect.any(Number) },
      stages: [
        { stage: { name: 'Call' }, reached: 4, skipped: 0, again: 1, lost: 1, open: 1 },
        { stage: { name: 'Meet' }, reached: 3, skipped: 0, again: 0, lost: 0, open: 1 },
        { stage: { name: 'Sign' }, reached: 0, skipped: 1, again: 0, lost: 0, open: 0 },
      ],
    });
    expect(cohort.before).toMatchObject({
      entered: 1,
      won: 0,
      lost: 1,
      conversion: { share: 0 },
      time: null,
    });
  });

  it('tells what came and left day by day, by the day on which it happened', async () => {
    const { throughput } = await flow();
    expect(throughput).toMatchObject({
      grain: 'day',
      days: { entered: 4, won: 1, lost: 1 },
      before: { lost: 1 },
    });
    expect(throughput.spans).toHaveLength(30);
    expect(throughput.spans.at(-1)).toMatchObject({ entered: 4, won: 1, lost: 1, forward: [3, 1, 0] });
    expect((await flow('?period=year')).throughput.grain).not.toBe('day');
  });

  it('tells of each stage what is in work, what came and left, and what its specialists take', async () => {
    const { work } = await flow();
    expect(work.stages).toMatchObject([
      { now: 1, capacity: 200, days: { came: 5, left: 4, forward: 3 }, before: { came: 1, left: 1 } },
      {
        now: 1,
        capacity: 10,
        days: { came: 3, left: 2, forward: 1 },
        before: { came: 0, left: 0, timeMs: null },
      },
      { now: 0, capacity: 20, days: { came: 0, left: 0, littleMs: null } },
    ]);
  });

  it('tells no bottleneck, no velocity and no forecast of a handful of leads', async () => {
    const { bottleneck, velocity, forecast } = await flow();
    expect(bottleneck).toMatchObject({ stage: null, since: null });
    expect(velocity.days).toEqual([]);
    expect(forecast.told).toBeNull();
  });

  it('answers days of any time, and refuses what are none', async () => {
    const long = await flow('?from=1980-01-01&until=2099-12-31');
    expect(long.throughput).toMatchObject({ grain: 'year', days: { entered: 5 } });
    expect((await flow('?from=2090-01-01&until=2090-02-01')).throughput.spans).toEqual([]);
    const refused = await api.refused(
      api.ask('GET', `/funnels/${line.funnel.id}/flow?from=2026-02-02&until=2026-02-01`, undefined, {
        by: head.id,
      }),
    );
    expect(refused.status).toBe(400);
  });

  it('is refused to whoever does not see the whole department', async () => {
    const refused = await api.refused(
      api.ask('GET', `/funnels/${line.funnel.id}/flow`, undefined, { by: anna.id }),
    );
    expect(refused).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  });

  it('says in both languages how each part is counted', async () => {
    for (const language of ['en', 'ru'] as const) {
      const { cohort, throughput, work, bottleneck, velocity, forecast } = await flow('', {
        by: head.id,
        language,
      });
      for (const { rule } of [cohort, throughput, work, bottleneck, velocity, forecast])
        expect(rule).toMatch(language === 'en' ? /^[A-Z][^{}]+\.$/ : /^[А-Я][^{}]+\.$/);
    }
  });
});

describe('what is open now', () => {
  it('is told by stage and by who has it', async () => {
    const told = await standing();
    expect(told).toMatchObject({
      isOwn: false,
      ageDays: [1, 3, 7, 30],
      stages: [
        {
          stage: { name: 'Call' },
          leads: 1,
          waiting: 0,
          late: 0,
          ages: [1, 0, 0, 0, 0],
          holders: [{ employee: { name: 'Anna' }, leads: 1 }],
        },
        { stage: { name: 'Meet' }, leads: 1, holders: [{ employee: { name: 'Boris' }, leads: 1 }] },
        { stage: { name: 'Sign' }, leads: 0, holders: [] },
      ],
      holders: [
        { employee: { name: 'Anna' }, leads: 1 },
        { employee: { name: 'Boris' }, leads: 1 },
      ],
    });
  });

  it('is of a rep what he holds himself', async () => {
    const told = await standing({ by: boris.id });
    expect(told.isOwn).toBe(true);
    expect(told.stages.map(({ leads }) => leads)).toEqual([0, 1, 0]);
    expect(told.rule).toContain('Only leads that you hold are counted.');
  });
});

describe('where enough leads have ended', () => {
  beforeAll(() => api.database.run(letMany, [line.funnel.id, line.funnel.stages[2]?.id ?? '', 30, 40]));

  it('how fast the funnel earns is told, and what is open will bring', async () => {
    const { velocity, forecast } = await flow();
    const [euros] = velocity.days;
    // Forty leads were there for a day of thirty.
    expect(euros).toMatchObject({ currency: 'EUR', won: 30, ended: 40, amount: 100 });
    expect(euros?.leads).toBeGreaterThan(1.3);
    expect(euros?.leads).toBeLessThan(1.4);
    expect(euros?.perMonth).toBeGreaterThan(2_950);
    expect(euros?.perMonth).toBeLessThan(3_110);
    expect(velocity.before).toEqual([]);
    expect(forecast.told).toMatchObject({ open: 2, stages: [{ open: 1 }, { open: 1 }, { open: 0 }] });
    const sign = forecast.told?.stages[2]?.chance;
    expect(sign?.mean).toBeCloseTo(30.5 / 41, 1);
    expect(await flow()).toMatchObject({ forecast });
  });
});
