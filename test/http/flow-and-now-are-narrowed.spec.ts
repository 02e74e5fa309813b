import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  AuditList,
  Department as DepartmentShown,
  FlowVisits,
  FunnelFlow,
  FunnelStanding,
  type EmployeeCard,
} from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';
import { numbersOfFlow, numbersOfStanding, type NumberTold } from '../support/numbers-told.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

/** Forty leads of a fair, each worth a hundred euros, of which employee $3 won thirty at stage $2 yesterday and lost the others. */
const letMany: Statement<never> = {
  name: 'test_let_many_of_a_fair',
  text: `with l as (insert into leads (id, funnel_id, version, status, name, amount, currency, source, created_at, closed_at)
      select gen_random_uuid(), $1, 1, case when n <= 30 then 'won' else 'lost' end, 'Lead ' || n, 100, 'EUR', 'a fair', now() - interval '2 days',
        now() - interval '1 day' from generate_series(1, 40) n returning id, status)
    insert into visits (id, lead_id, number, stage_id, employee_id, over_capacity, entered_at, ended_at, outcome, arrived_at, arrival)
      select gen_random_uuid(), id, 1, $2, $3, true, now() - interval '2 days', now() - interval '1 day', status, now() - interval '2 days', 'first' from l`,
};

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign'], { timeLimitMinutes: 600 });
  head = await line.hire('Hilda', { role: 'head' });
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 100, anna, boris);
  await line.staff(2, 100, boris);
  const [fair, site] = [{ source: 'a fair' }, { source: 'the site', segment: 'small' }];
  const won = await line.enter('Won', { ...fair, segment: 'small', employeeId: anna.id });
  await line.move(await line.move(won, 'advance'), 'win');
  await line.move(await line.enter('Lost', { ...site, employeeId: boris.id }), 'lose', { reason: 'None' });
  await line.enter('With Anna', { ...fair, employeeId: anna.id });
  const given = await line.enter('Given to Boris', { ...fair, employeeId: anna.id });
  await line.move(await line.move(given, 'reassign', { employeeId: boris.id }), 'advance');
});

const at = (path: string): string => `/funnels/${line.funnel.id}/${path}`;
const flow = (query: string, asked: Asked = { by: head.id }) =>
  api.granted(FunnelFlow, api.ask('GET', at(`flow?${query}`), undefined, asked));
const standing = (query: string, asked: Asked = { by: head.id }) =>
  api.granted(FunnelStanding, api.ask('GET', at(`now?${query}`), undefined, asked));
const of = ({ id }: EmployeeCard): string => `employeeId=${id}`;

/** Asks for the leads behind each number, narrowed as the number is; how many numbers were not 0. */
async function expectAllBehind(
  what: 'flow' | 'now',
  numbers: readonly NumberTold[],
  narrowing: string,
): Promise<number> {
  for (const { number, query } of numbers) {
    const all = new URLSearchParams(`${narrowing}&limit=200`);
    for (const [name, value] of new URLSearchParams(query)) all.set(name, value);
    const path = at(`${what}/visits?${all.toString()}`);
    const { total, items } = await api.granted(FlowVisits, api.ask('GET', path, undefined, { by: head.id }));
    expect([path, total, items.length]).toEqual([path, number, number]);
  }
  return numbers.filter(({ number }) => number > 0).length;
}

describe('the flow of one employee', () => {
  it('is what became of the leads that he had, and at a stage of those that he had there', async () => {
    const { cohort, employee } = await flow(of(anna));
    expect(employee).toEqual({ id: anna.id, name: 'Anna' });
    expect(cohort.days).toMatchObject({
      entered: 3,
      won: 1,
      lost: 0,
      open: 2,
      stages: [
        { stage: { name: 'Call' }, reached: 3, lost: 0, open: 1 },
        { stage: { name: 'Sign' }, reached: 0, skipped: 0, lost: 0, open: 0 },
      ],
    });
    expect((await flow(of(boris))).cohort.days).toMatchObject({
      entered: 3,
      won: 1,
      lost: 1,
      open: 1,
      stages: [
        { reached: 2, lost: 1, open: 0 },
        { reached: 2, lost: 0, open: 1 },
      ],
    });
  });

  it('is what he was given and what ended with him, and how long he had it', async () => {
    const hers = await flow(of(anna));
    expect(hers.throughput.days).toEqual({ entered: 3, won: 0, lost: 0 });
    expect(hers.throughput.spans.at(-1)?.forward).toEqual([1, 0]);
    expect(hers.work.stages).toMatchObject([
      { now: 1, days: { came: 3, left: 1, forward: 1 } },
      { now: 0, days: { came: 0, left: 0 } },
    ]);
    const his = await flow(of(boris));
    expect(his.throughput.days).toEqual({ entered: 1, won: 1, lost: 1 });
    // One came to him straight, one from her at the same stage.
    expect(his.work.stages).toMatchObject([
      { now: 0, days: { came: 2, left: 2, forward: 1 } },
      { now: 1, days: { came: 2, left: 1, forward: 1 } },
    ]);
  });

  it('leaves out what is no one person’s, and says so', async () => {
    const { work, bottleneck, velocity } = await flow(of(boris));
    for (const stage of work.stages)
      expect(stage).toMatchObject({ capacity: null, workLimit: null, days: { littleMs: null } });
    expect(work.rule).toContain('Little’s law and the limit are not told of one employee');
    expect(bottleneck).toMatchObject({ stage: null, rule: expect.stringContaining('it is not told') });
    expect(velocity).toMatchObject({ days: [], rule: expect.stringContaining('it is not told') });
  });
});

describe('the flow of some leads', () => {
  it('is that of a source, or of a segment of it', async () => {
    const { source, segment, cohort, throughput, work } = await flow('source=a%20fair');
    expect([source, segment]).toEqual(['a fair', null]);
    expect(cohort.days).toMatchObject({ entered: 3, won: 1, lost: 0, open: 2 });
    expect(throughput.days).toEqual({ entered: 3, won: 1, lost: 0 });
    expect(work.stages).toMatchObject([
      { now: 1, capacity: null, days: { came: 3, left: 2 } },
      { now: 1, days: { came: 2, left: 1 } },
    ]);
    expect(work.stages[0]?.workLimit).not.toBeNull();
    expect((await flow('source=a%20fair&segment=small')).cohort.days.entered).toBe(1);
    expect((await flow('segment=none')).cohort.days.entered).toBe(0);
  });

  it('says in both languages what each part is narrowed to', async () => {
    const query = `source=a%20fair&segment=small&${of(anna)}`;
    for (const language of ['en', 'ru'] as const) {
      const told = await flow(query, { by: head.id, language });
      for (const { rule } of [told.cohort, told.throughput, told.work, told.forecast])
        for (const word of ['a fair', 'small', 'Anna']) expect(rule).toContain(word);
      for (const { rule } of [told.cohort, told.work, told.bottleneck, told.velocity])
        expect(rule).toMatch(language === 'en' ? /^[A-Z][^{}]+\.$/ : /^[А-Я][^{}]+\.$/);
    }
  });
});

describe('what is open now', () => {
  it('is narrowed to one employee, a source and a segment, and says so', async () => {
    const leadsOf = async (query: string) => (await standing(query)).stages.map(({ leads }) => leads);
    expect(await leadsOf('')).toEqual([1, 1]);
    expect(await leadsOf(of(anna))).toEqual([1, 0]);
    expect(await leadsOf('source=a%20fair')).toEqual([1, 1]);
    expect(await leadsOf(`source=a%20fair&segment=small&${of(boris)}`)).toEqual([0, 0]);
    const { rule, source, employee, holders } = await standing(`source=a%20fair&${of(boris)}`);
    expect([source, employee?.name, holders.map((one) => one.employee?.name)]).toEqual([
      'a fair',
      'Boris',
      ['Boris'],
    ]);
    expect(rule).toContain('Only leads from “a fair” are counted. Only what Boris has.');
  });
});

describe('whose flow and leads somebody may have', () => {
  it('are of a rep his own, and nobody else’s', async () => {
    const ask = (path: string, by = anna) => api.ask('GET', at(path), undefined, { by: by.id });
    const own = await standing(of(anna), { by: anna.id });
    expect([own.isOwn, own.employee?.name, own.stages[0]?.leads]).toEqual([true, 'Anna', 1]);
    for (const path of ['now', 'now/visits', 'now/export', 'flow', 'flow/visits', 'flow/export'])
      expect(await api.refused(ask(`${path}?${of(boris)}`))).toMatchObject({
        status: 403,
        code: 'NOT_ALLOWED',
      });
    const body = { name: 'Other', timeZone: 'UTC' };
    const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const elsewhere = await Department.draw(api, ['Elsewhere'], {}, second.id);
    const stranger = await elsewhere.hire('Heidi', { role: 'head' });
    for (const path of ['now', 'now/visits', 'flow', 'flow/visits'])
      expect(await api.refused(ask(`${path}?${of(anna)}`, stranger))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('are none of somebody whom there is not', async () => {
    for (const path of ['now', 'now/visits', 'flow', 'flow/visits'])
      expect(
        await api.refused(
          api.ask('GET', at(`${path}?employeeId=${line.funnel.id}`), undefined, { by: head.id }),
        ),
      ).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

describe('a file of some leads', () => {
  it('says to what it is narrowed, as does the audit', async () => {
    const narrowing = `source=a%20fair&${of(anna)}`;
    for (const path of ['flow/export', 'flow/export?table=throughput', 'now/export']) {
      const mark = path.includes('?') ? '&' : '?';
      const { text } = await api.ask('GET', at(`${path}${mark}${narrowing}`), undefined, { by: head.id });
      const [row]: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
      expect(row?.['Filter']).toContain('Source: a fair; Employee: Anna');
      expect(row?.['How it is counted']).toContain('Anna');
    }
    const asked = api.ask('GET', `/audit?action=figures.exported&actorId=${head.id}`);
    const { items } = await api.granted(AuditList, asked);
    expect(items.map(({ details }) => details)).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ isNarrowed: true })),
    );
  });
});

describe('where enough leads have ended', () => {
  beforeAll(() => api.database.run(letMany, [line.funnel.id, line.stageId(2), boris.id]));

  it('what one employee has open will bring is told by how the leads of everybody go on', async () => {
    const [all, hers] = [await flow(''), await flow(of(anna))];
    expect([all.forecast.told?.open, hers.forecast.told?.open]).toEqual([2, 1]);
    // Drawn, and from another number of open leads: near, not equal.
    for (const [place, { chance }] of (all.forecast.told?.stages ?? []).entries())
      expect(hers.forecast.told?.stages[place]?.chance.mean).toBeCloseTo(chance.mean, 1);
    expect(hers.forecast.rule).toContain('as those of everybody did');
  });

  it('how fast leads of a source earn is told, and nothing of a source of which little is known', async () => {
    expect((await flow('source=a%20fair')).velocity.days).toMatchObject([
      { currency: 'EUR', won: 30, ended: 40 },
    ]);
    expect((await flow('source=the%20site')).velocity.days).toEqual([]);
    expect((await flow('source=the%20site')).forecast.told).toBeNull();
  });

  it.each(['source=a fair', 'segment=small', 'employee', 'employee&source=a fair'])(
    'the leads behind each number are as many as it says: %s',
    async (words) => {
      const narrowing = words.replace('employee', of(boris));
      const told = numbersOfFlow(await flow(narrowing));
      expect(await expectAllBehind('flow', told, narrowing)).toBeGreaterThan(10);
      // Nothing small is open.
      const open = numbersOfStanding(await standing(narrowing));
      expect((await expectAllBehind('now', open, narrowing)) > 0).toBe(words !== 'segment=small');
    },
  );

  it('the leads behind a number say to what it is narrowed', async () => {
    const ruleOf = async (query: string) =>
      (
        await api.granted(
          FlowVisits,
          api.ask('GET', at(`flow/visits?${query}&${of(boris)}&source=a%20fair`), undefined, { by: head.id }),
        )
      ).rule;
    expect(await ruleOf('counted=cohort-won')).toMatch(
      /won now\. Only leads from “a fair” are counted\. Only leads that Boris had at some time are counted\.$/,
    );
    expect(await ruleOf('counted=won')).toMatch(/Only visits in which Boris had the lead are counted\.$/);
    expect(await ruleOf('counted=came')).toMatch(/^Visits by which an employee was given a lead/);
  });
});
