import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { CheckInvariants, EnterLead, SeedDemo, SweepTimers } from '#use-cases';
import { factsOf } from '../../support/lead-facts.ts';
import { forgetAudit } from '../../support/audit-records.ts';
import { useLine } from '../../support/line-app.ts';

const app = useLine();
const plan = { language: 'ru', leads: 400, seed: 7 } as const;

const counts: Statement<
  Readonly<{ funnels: number; employees: number; leads: number; pending: number; codes: string }>
> = {
  name: 'test_demo_counts',
  text: `select (select count(*)::int from funnels) as funnels, (select count(*)::int from employees) as employees,
    (select count(*)::int from leads) as leads,
    (select count(*)::int from notifications where state <> 'suppressed') as pending,
    (select string_agg(distinct code, ', ' order by code) from notifications) as codes`,
};

const digest: Statement<{ digest: string }> = {
  name: 'test_demo_digest',
  text: `select md5(string_agg(row, '' order by row)) as digest from (
    select l::text as row from leads l union all select (to_jsonb(v) - 'timers_checked')::text from visits v union all select h::text from handoffs h
    union all select d.visit_id || d.record::text from decisions d
    union all select n.id || n.state || n.created_at from notifications n
    union all select e::text from employees e union all select t::text from departments t
    union all select a::text from absences a union all select t::text from turns t
    union all select p::text from specialists p) rows`,
};

const expiries: Statement<{ expired: number }> = {
  name: 'test_demo_expiries',
  text: `select count(*)::int as expired from visits where outcome = 'expired'`,
};

const empty: Statement<never> = {
  name: 'test_empty',
  text: `truncate absences, turns, notifications, decisions, handoffs, visits, leads, specialists, stages, funnels, headships, employees, departments cascade`,
};

const ledgerIsInOrder: Statement<{ wrong: number }> = {
  name: 'test_ledger_order',
  text: `select count(*)::int as wrong from notifications a join notifications b on b.seq = a.seq + 1
    where b.created_at < a.created_at`,
};

const someWaiting: Statement<Readonly<{ stage: string; employee: string }>> = {
  name: 'test_funnel',
  text: `select s.name as stage, e.name as employee from stages s join specialists p on p.stage_id = s.id
    join employees e on e.id = p.employee_id order by s.position, e.name limit 1`,
};

const schedules: Statement<
  Readonly<{ department: string; zones: string; weeks: number; without: number; outside: number }>
> = {
  name: 'test_demo_schedules',
  text: `select (select string_agg(concat_ws(' ', name, time_zone, calendar, hours->'monday'), ', ') from departments where id in (select department_id from demos)) as department,
    (select string_agg(distinct time_zone, ', ' order by time_zone) from employees) as zones,
    (select count(distinct hours)::int from employees) as weeks,
    (select count(*)::int from employees where hours is null) as without,
    (select count(*)::int from visits v join employees e on e.id = v.ended_by
      where v.outcome = 'advanced' and extract(isodow from v.ended_at at time zone e.time_zone) > 5) as outside`,
};

const lossesOfDemo: Statement<Readonly<{ reasons: number; unlisted: number }>> = {
  name: 'test_demo_losses',
  text: `select count(distinct loss_reason_id)::int as reasons, count(*) filter (where loss_reason_id is null)::int as unlisted
    from visits where outcome = 'lost'`,
};

const departments: Statement<Readonly<{ name: string; funnels: number; people: number; heads: number }>> = {
  name: 'test_demo_departments',
  text: `select d.name, (select count(*)::int from funnels f where f.department_id = d.id) as funnels,
      (select count(*)::int from employees e where e.department_id = d.id) as people,
      (select count(*)::int from headships h where h.department_id = d.id) as heads
    from departments d order by d.name collate "C"`,
};

const activitiesOfDemo: Statement<
  Readonly<{
    norms: number;
    kinds: string;
    done: number;
    tried: number;
    lately: number;
    outside: number;
    strangers: number;
  }>
> = {
  name: 'test_activities_of_demo',
  text: `select (select count(*)::int from activity_norms) as norms, string_agg(distinct a.kind, ', ' order by a.kind) as kinds,
      count(*) filter (where a.outcome in ('connected', 'held') and a.duration_seconds > 0)::int as done,
      count(*) filter (where a.outcome in ('no_answer', 'no_show'))::int as tried,
      count(*) filter (where a.at > (select max(at) from activities) - interval '7 days')::int as lately,
      count(*) filter (where a.at < v.entered_at or a.at > v.ended_at)::int as outside,
      count(*) filter (where a.employee_id is distinct from v.employee_id)::int as strangers
    from activities a join visits v on v.id = a.visit_id`,
};

describe('the demo department', () => {
  it('is one department when two processes seed at once', async () => {
    const seedDemo = app.get(SeedDemo);
    expect(await seedDemo.isEmpty()).toBe(true);
    const both = await Promise.allSettled([1, 2].map(() => seedDemo.run({ ...plan, now: app.clock.now() })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))).toEqual([
      expect.stringContaining('LINE_NOT_EMPTY {"funnels":1}'),
    ]);
    expect(await seedDemo.isEmpty()).toBe(false);
    expect(await app.database.run(counts, [])).toEqual([
      { funnels: 1, employees: 13, leads: 400, pending: 0, codes: 'DEMO_HISTORY, OWN_ACTION' },
    ]);
  });

  it('has lost its leads for the reasons of its funnel, so that figures tell why', async () => {
    const [losses] = await app.database.run(lossesOfDemo, []);
    expect(losses).toEqual({ reasons: 6, unlisted: 0 });
  });

  it('is calm when it is loaded: nothing is due then, and no offer runs out for half an hour', async () => {
    const look = async () => ({
      digest: await app.database.run(digest, []),
      expiries: await app.database.run(expiries, []),
    });
    const sweep = () => app.get(SweepTimers).run(new AbortController().signal);
    const loaded = await look();
    expect(loaded.expiries[0]?.expired).toBeGreaterThan(0);
    await sweep();
    expect(await look()).toEqual(loaded);
    app.clock.tick(29 * MINUTE);
    await sweep();
    expect((await look()).expiries).toEqual(loaded.expiries);
  });

  it('keeps every promise of the line, and its ledger is in order', async () => {
    const found = await app.get(CheckInvariants).run();
    expect(found.filter(({ rows }) => rows.length > 0)).toEqual([]);
    expect(await app.database.run(ledgerIsInOrder, [])).toEqual([{ wrong: 0 }]);
  });

  it('has people with hours of their own, who passed leads on while they worked', async () => {
    const day = '[{"from": 540, "until": 780}, {"from": 840, "until": 1080}]';
    expect(await app.database.run(schedules, [])).toEqual([
      {
        department: `Демо-отдел Europe/Moscow ru ${day}`,
        zones: 'Asia/Yekaterinburg, Europe/Moscow',
        weeks: 3,
        without: 0,
        outside: 0,
      },
    ]);
  });

  it('has norms, and people who did what is asked: some of it came about, with how long it took', async () => {
    const [found] = await app.database.run(activitiesOfDemo, []);
    expect(found).toMatchObject({ norms: 3, outside: 0, strangers: 0 });
    expect(found?.kinds).toBe('call, email, meeting');
    expect(found?.done).toBeGreaterThan(100);
    expect(found?.tried).toBeGreaterThan(50);
    expect(found?.lately).toBeGreaterThan(0);
  });

  it('speaks the language that was asked for', async () => {
    expect(await app.database.run(someWaiting, [])).toEqual([
      { stage: 'Первый контакт', employee: 'Анна Соколова' },
    ]);
  });

  it('takes a new lead as any other line does', async () => {
    const [funnel] = await app.database.run<{ id: string }>(
      { name: 'test_id', text: 'select id from funnels' },
      [],
    );
    const lead = {
      funnelId: funnel?.id ?? '',
      stageId: null,
      facts: factsOf('Lead'),
      receiver: { by: 'policy' },
      brief: null,
    } as const;
    const moved = await app.get(EnterLead).run(lead, { actor: null, repeatable: null });
    expect(moved.lead.employeeId).not.toBeNull();
    expect(moved.decision?.considered).toBeGreaterThan(4);
  });

  it('is loaded a second time only by who says so, as a department of its own, with addresses of its own', async () => {
    const now = app.clock.tick(1);
    await app.get(SeedDemo).run({ ...plan, language: 'en', now, add: true });
    const [row] = await app.database.run(counts, []);
    expect(row).toMatchObject({ funnels: 2, employees: 26, leads: 801 });
    expect(await app.database.run(departments, [])).toEqual([
      { name: 'Demo department', funnels: 1, people: 13, heads: 1 },
      { name: 'Sales', funnels: 0, people: 0, heads: 0 },
      { name: 'Демо-отдел', funnels: 1, people: 13, heads: 1 },
    ]);
  });

  it('is loaded again whenever somebody wants to: two that were made alike have nothing in common', async () => {
    await app.database.run(empty, []);
    await forgetAudit(app.database);
    // Many things of its history are at whole minutes, and the same ones for an hour.
    for (const later of [0, 0, MINUTE, 59 * MINUTE]) {
      await app.get(SeedDemo).run({ ...plan, leads: 100, now: app.clock.tick(later), add: true });
    }
    expect(await app.database.run(counts, [])).toMatchObject([{ funnels: 4, employees: 52, leads: 400 }]);
  });

  it('is the same for the same seed', async () => {
    const seedOnce = async (): Promise<string | undefined> => {
      await app.database.run(empty, []);
      await forgetAudit(app.database);
      await app.get(SeedDemo).run({ ...plan, now: app.clock.now() });
      return (await app.database.run(digest, []))[0]?.digest;
    };
    expect(await seedOnce()).toBe(await seedOnce());
  });
});
