import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Department as DepartmentShown,
  FlowVisits,
  FunnelFlow,
  FunnelStanding,
  type EmployeeCard,
} from '#contracts';
import { COUNTED_AS, FLOW_COUNTS, isOfStage, NOW_COUNTS } from '#conveyor/figures';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';
import { numbersOfFlow, numbersOfStanding, type NumberTold } from '../support/numbers-told.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

/** Leads of a week before and of some days ago, in euros and in none, won, lost, and open for so many days. */
const letMany: Statement<never> = {
  name: 'test_let_many_behind',
  text: `with n as (select n, case when n > 24 then 'open' when n % 3 = 0 then 'won' else 'lost' end as status,
        now() - interval '1 day' * (n % 40) - interval '1 hour' as came, now() - interval '1 hour' * (n % 11) - interval '1 minute' as ended
        from generate_series(1, 40) n),
      l as (insert into leads (id, funnel_id, version, status, name, amount, currency, created_at, closed_at)
        select gen_random_uuid(), $1, 1, status, 'Lead ' || n, case when n % 4 > 0 then 1000 * n end, case when n % 4 > 0 then 'EUR' end, came,
          case when status <> 'open' then greatest(came, ended) end from n returning id, status, created_at, closed_at)
    insert into visits (id, lead_id, number, stage_id, entered_at, ended_at, outcome, arrived_at, arrival, due_at)
      select gen_random_uuid(), id, 1, $2, created_at, closed_at, nullif(status, 'open'), created_at, 'first', created_at + interval '5 days' from l`,
};

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet', 'Sign']);
  head = await line.hire('Hilda', { role: 'head' });
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 100, anna, boris);
  await line.staff(2, 10, boris);
  // He takes one at a time, so whoever looks for leads nobody has finds no hands for the many below.
  await line.staff(3, 1, boris);
  const toAnna = (name: string) => line.enter(name, { employeeId: anna.id });
  await line.move(await line.move(await toAnna('Signed'), 'advance'), 'win');
  const back = await line.move(await line.move(await toAnna('Back'), 'advance'), 'return', {
    reason: 'Later',
  });
  await line.move(back, 'lose', { reason: 'No budget' });
  await line.move(await toAnna('At the second'), 'advance');
  await toAnna('Open');
  await api.database.run(letMany, [line.funnel.id, line.stageId(3)]);
});

const at = (path: string): string => `/funnels/${line.funnel.id}/${path}`;
const flow = (query = '') =>
  api.granted(FunnelFlow, api.ask('GET', at(`flow${query}`), undefined, { by: head.id }));
const standing = (asked: Asked) => api.granted(FunnelStanding, api.ask('GET', at('now'), undefined, asked));
const behind = (what: 'flow' | 'now', query: string, asked: Asked = { by: head.id }) =>
  api.granted(FlowVisits, api.ask('GET', at(`${what}/visits?${query}`), undefined, asked));

const namesOf = ({ items }: FlowVisits) => items.map(({ lead }) => lead.name);

/** Asks for the leads behind each number; the numbers that were not 0. */
async function expectAllBehind(
  what: 'flow' | 'now',
  numbers: readonly NumberTold[],
  asked: Asked = { by: head.id },
): Promise<readonly NumberTold[]> {
  for (const { number, query } of numbers) {
    const { total, items } = await behind(what, `${query}&limit=200`, asked);
    expect([query, total, items.length]).toEqual([query, number, number]);
  }
  return numbers.filter(({ number }) => number > 0);
}

describe('the leads behind a number of the flow', () => {
  it('are as many as it says, each number of the page and of the days before', async () => {
    const some = await expectAllBehind('flow', numbersOfFlow(await flow()));
    const kinds = new Set(some.map(({ query }) => /counted=([a-z-]+)/.exec(query)?.[1]));
    expect([...kinds].sort()).toEqual([...FLOW_COUNTS].sort());
    expect(some.some(({ query }) => query.includes('currency=EUR'))).toBe(true);
  });

  it('are those of each month of a year, too', async () => {
    const told = await flow('?from=2026-01-01');
    expect(told.throughput.grain).not.toBe('day');
    await expectAllBehind('flow', numbersOfFlow(told));
  });

  it('are the very ones, with where they were', async () => {
    const first = `stageId=${line.stageId(1)}`;
    expect(namesOf(await behind('flow', `counted=again&${first}`))).toEqual(['Back']);
    expect(namesOf(await behind('flow', `counted=lost-here&${first}`))).toEqual(['Back']);
    expect(namesOf(await behind('flow', `counted=open-here&${first}`))).toEqual(['Open']);
    expect(namesOf(await behind('flow', `counted=forward&${first}`))).toEqual([
      'At the second',
      'Back',
      'Signed',
    ]);
    // Signed at the second stage, it never came to the third.
    const { items } = await behind('flow', `counted=skipped&stageId=${line.stageId(3)}`);
    expect(items).toMatchObject([{ lead: { name: 'Signed' }, stage: { name: 'Meet' }, outcome: 'won' }]);
  });

  it('are asked for beside those of the figures of the same words, on the same connections', async () => {
    const ask = (path: string) =>
      Array.from({ length: 8 }, () => api.ask('GET', at(path), undefined, { by: head.id }));
    for (const counted of COUNTED_AS.filter((one) => FLOW_COUNTS.some((other) => other === one))) {
      const stage = counted === 'again' ? `&stageId=${line.stageId(1)}` : '';
      const answers = await Promise.all([
        ...ask(`figures/visits?counted=${counted}`),
        ...ask(`flow/visits?counted=${counted}${stage}`),
      ]);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    }
  });

  it('come page by page, each once', async () => {
    const ids: string[] = [];
    let [cursor, total]: [string | null, number] = ['', 0];
    while (cursor !== null) {
      const query = `counted=left&stageId=${line.stageId(3)}&from=2026-01-01&limit=7`;
      const page: FlowVisits = await behind('flow', cursor ? `${query}&cursor=${cursor}` : query);
      ids.push(...page.items.map(({ id }) => id));
      [cursor, total] = [page.nextCursor, page.total];
    }
    expect([total, ids.length, new Set(ids).size]).toEqual([24, 24, 24]);
  });

  it('say in both languages what they are', async () => {
    for (const language of ['en', 'ru'] as const)
      for (const counted of FLOW_COUNTS) {
        const stage = isOfStage(counted) ? `&stageId=${line.stageId(2)}` : '';
        const { rule } = await behind('flow', `counted=${counted}${stage}`, { by: head.id, language });
        expect(rule).toMatch(language === 'en' ? /^[A-Z][^{}]+\.$/ : /^[А-Я][^{}]+\.$/);
        expect(rule.includes('Meet')).toBe(stage !== '');
      }
    const { rule } = await behind(
      'flow',
      `counted=won&from=2026-02-03&until=2026-02-03&currency=EUR&stageId=${line.stageId(3)}`,
    );
    expect(rule).toBe(
      'Visits that ended as won on 3 February 2026, whenever the lead had come in. Only at the stage “Sign”. Only leads that are counted in EUR.',
    );
  });

  it('are not asked for at no stage where they are counted at one, nor at one of another funnel', async () => {
    const ask = (query: string, by = head.id) =>
      api.refused(api.ask('GET', at(`flow/visits?${query}`), undefined, { by }));
    expect(await ask('counted=skipped')).toMatchObject({
      status: 400,
      problems: [{ field: 'stageId', message: 'This is counted at one stage: name it.' }],
    });
    expect(await ask(`counted=reached&stageId=${line.funnel.id}`)).toMatchObject({ status: 404 });
  });

  it('are refused to whoever does not see the whole department, like the number', async () => {
    const body = { name: 'Second', timeZone: 'Europe/Moscow' };
    const second = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const other = await Department.draw(api, ['Elsewhere'], {}, second.id);
    const stranger = await other.hire('Heidi', { role: 'head' });
    for (const by of [anna.id, stranger.id]) {
      const refused = await api.refused(api.ask('GET', at('flow/visits'), undefined, { by }));
      expect(refused).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    }
    // What is open now he sees as far as he holds it.
    expect((await behind('now', '', { by: stranger.id })).total).toBe(0);
  });
});

describe('the leads behind a number of what is open now', () => {
  it('are as many as it says, of each stage, of everybody, and of each age', async () => {
    const some = await expectAllBehind('now', numbersOfStanding(await standing({ by: head.id })));
    expect(new Set(some.map(({ query }) => /age=\d/.exec(query)?.[0])).size).toBeGreaterThan(3);
    expect(some.some(({ query }) => query.startsWith('counted=waiting'))).toBe(true);
    expect(some.some(({ query }) => query.startsWith('counted=late'))).toBe(true);
  });

  it('have the oldest one first, and it is the one that is told', async () => {
    const { stages } = await standing({ by: head.id });
    const here = `stageId=${line.stageId(3)}`;
    const [all, oldest] = [await behind('now', here), await behind('now', `counted=oldest&${here}`)];
    expect(oldest.total).toBe(1);
    expect(oldest.items[0]).toEqual(all.items[0]);
    const age = Date.now() - Date.parse(oldest.items[0]?.arrivedAt ?? '');
    expect(Math.abs(age - (stages[2]?.oldestMs ?? 0))).toBeLessThan(60_000);
  });

  it('are worth what is told of a currency', async () => {
    const { stages } = await standing({ by: head.id });
    const { items } = await behind('now', `counted=worth&currency=EUR&stageId=${line.stageId(3)}&limit=200`);
    const sum = items.reduce((total, { amount }) => total + (amount ?? 0), 0);
    expect(stages[2]?.amounts).toEqual([{ currency: 'EUR', amount: sum }]);
  });

  it('are of a rep what he holds himself, whatever he asks for', async () => {
    await expectAllBehind('now', numbersOfStanding(await standing({ by: boris.id })), { by: boris.id });
    const his = await behind('now', '', { by: boris.id });
    expect([his.isOwn, namesOf(his)]).toEqual([true, ['At the second']]);
    expect(his.rule).toContain('Only leads that you hold are counted.');
    expect((await behind('now', `employeeId=${boris.id}`, { by: boris.id })).total).toBe(1);
    const hers = api.ask('GET', at(`now/visits?employeeId=${anna.id}`), undefined, { by: boris.id });
    expect(await api.refused(hers)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    expect((await behind('now', 'employeeId=nobody', { by: boris.id })).total).toBe(0);
  });

  it('say in both languages what they are', async () => {
    for (const language of ['en', 'ru'] as const)
      for (const query of [
        ...NOW_COUNTS.map((counted) => `counted=${counted}&employeeId=nobody`),
        ...[0, 1, 4].map((age) => `age=${age}&employeeId=${anna.id}&stageId=${line.stageId(1)}`),
      ]) {
        const { rule } = await behind('now', query, { by: head.id, language });
        expect(rule).toMatch(language === 'en' ? /^[A-Z][^{}]+\.$/ : /^[А-Я][^{}]+\.$/);
      }
  });
});
