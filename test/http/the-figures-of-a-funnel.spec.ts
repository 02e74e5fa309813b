import { beforeAll, describe, expect, it } from '@jest/globals';
import { FigureVisits, FunnelFigures, PassedOnFigures, PeopleFigures, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';
import { putBack } from '../support/put-back.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

const recount: Statement<never> = { name: 'test_recount', text: 'select recount_visits(null)' };

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Hilda', { role: 'head' });
  [anna, boris] = [await line.hire('Anna'), await line.hire('Boris')];
  await line.staff(1, 100, anna, boris);
  await line.staff(2, 100, boris);
  const toAnna = (name: string) => line.enter(name, { employeeId: anna.id });
  // Three that Anna passed on: one is signed, one comes back to her and is lost then, one is with Boris still.
  const signed = await line.move(await toAnna('Signed'), 'advance');
  await line.move(signed, 'win');
  const back = await line.move(await line.move(await toAnna('Back'), 'advance'), 'return', {
    reason: 'No budget yet',
  });
  await line.move(back, 'lose', { reason: 'No budget at all' });
  await line.move(await toAnna('Still there'), 'advance');
  // One that she gave to Boris, one that she has, and one of a year ago.
  await line.move(await toAnna('Given away'), 'reassign', { employeeId: boris.id });
  await toAnna('Open');
  const old = await line.move(await toAnna('Old'), 'lose', { reason: 'Long ago' });
  await api.database.run(putBack, [old.lead.id, 370]);
  await api.database.run(recount, []);
});

const figures = (query = '', asked: Asked = { by: head.id }) =>
  api.granted(FunnelFigures, api.ask('GET', `/funnels/${line.funnel.id}/figures${query}`, undefined, asked));

const people = (query = '', asked: Asked = { by: head.id }) =>
  api.granted(
    PeopleFigures,
    api.ask('GET', `/funnels/${line.funnel.id}/figures/people${query}`, undefined, asked),
  );

const behind = async (query: string, asked: Asked = { by: head.id }) => {
  const path = `/funnels/${line.funnel.id}/figures/visits?${query}`;
  const { items } = await api.granted(FigureVisits, api.ask('GET', path, undefined, asked));
  return items.map(({ lead }) => lead.name);
};

describe('the figures of a funnel', () => {
  it('say of each stage what became of the visits of the last thirty days, to the moment', async () => {
    const { stages } = await figures();
    expect(stages).toMatchObject([
      {
        stage: { name: 'Call' },
        // Five came first, one of them came back, and one has changed hands.
        entered: 7,
        first: 5,
        again: 1,
        advanced: 3,
        won: 0,
        lost: 1,
        returned: 0,
        handedOn: 1,
        open: 2,
        ended: 4,
        conversion: { share: 0.75 },
        losses: [{ reason: null, count: 1 }],
      },
      {
        stage: { name: 'Sign' },
        entered: 3,
        first: 3,
        again: 0,
        advanced: 0,
        won: 1,
        lost: 0,
        returned: 1,
        handedOn: 0,
        open: 1,
        ended: 2,
        conversion: { share: 0.5 },
        losses: [],
      },
    ]);
    const { low, high } = stages[0]?.conversion ?? {};
    expect([low, high]).toEqual([expect.closeTo(0.3006, 3), expect.closeTo(0.9544, 3)]);
  });

  it('credit whoever worked the stage, not whoever has the lead now', async () => {
    const { stages } = await people();
    const byName = stages.map(({ employees }) =>
      employees.map(({ employee, entered, ended, conversion }) => [
        employee?.name,
        entered,
        ended,
        conversion?.share,
      ]),
    );
    expect(byName).toEqual([
      [
        ['Anna', 6, 4, 0.75],
        ['Boris', 1, 0, undefined],
      ],
      [['Boris', 3, 2, 0.5]],
    ]);
  });

  it('show a rep what he did himself, and say so', async () => {
    const { isOwn, rule, howCounted, stages } = await figures('', { by: boris.id });
    expect(isOwn).toBe(true);
    expect(rule).toContain('Only your own visits are counted.');
    expect(howCounted).toContain('Time is from when somebody had the lead until the work ended.');
    // How long he had the leads: none that he had at the first stage has ended.
    expect(stages.map(({ entered, time }) => [entered, time !== null])).toEqual([
      [1, false],
      [3, true],
    ]);
    const own = await people('', { by: boris.id });
    expect(own.isOwn).toBe(true);
    expect(own.stages.flatMap(({ employees }) => employees.map(({ employee }) => employee?.name))).toEqual([
      'Boris',
      'Boris',
    ]);
  });

  it('tell of no difference where there is too little evidence for one', async () => {
    const { stages } = await people();
    expect(stages[0]?.employees[0]?.against).toEqual({
      verdict: 'too-little',
      seen: null,
      low: null,
      high: null,
    });
  });

  it('are compared with the days before, and with the same part of a month before', async () => {
    const { before, stages } = await figures('?from=2026-01-01&until=2026-01-31');
    expect(before).toEqual({ from: '2025-12-01', until: '2025-12-31' });
    expect(stages[0]?.before).toMatchObject({ entered: 0, conversion: null });
    const month = await figures('?period=month');
    expect(month.from).toMatch(/-01$/);
    expect(month.before.from).toMatch(/-01$/);
    const both = await api.refused(
      api.ask('GET', `/funnels/${line.funnel.id}/figures?period=month&from=2026-01-01`, undefined, {
        by: head.id,
      }),
    );
    expect(both).toMatchObject({
      problems: [{ field: 'period', message: 'Name a period or days, not both.' }],
    });
  });

  it('follow the leads that somebody passed on', async () => {
    const path = `/funnels/${line.funnel.id}/figures/passed-on`;
    const { items } = await api.granted(PassedOnFigures, api.ask('GET', path, undefined, { by: head.id }));
    expect(items).toEqual([
      {
        stageId: line.stageId(1),
        employeeId: anna.id,
        passedOn: 3,
        won: 1,
        lost: 1,
        open: 1,
        cameBack: 1,
      },
    ]);
  });

  it('have their leads behind each number, the last one first', async () => {
    const ofAnna = `stageId=${line.stageId(1)}&employeeId=${anna.id}`;
    expect(await behind(`${ofAnna}&counted=advanced`)).toEqual(['Still there', 'Back', 'Signed']);
    expect(await behind(`${ofAnna}&counted=came-back`)).toEqual(['Back']);
    expect(await behind(`${ofAnna}&counted=lost&lossReasonId=nobody`)).toEqual(['Back']);
    expect(await behind(`${ofAnna}&counted=handed-on`)).toEqual(['Given away']);
    expect(await behind(`stageId=${line.stageId(2)}&counted=open`)).toEqual(['Still there']);
    expect(await behind('employeeId=nobody')).toEqual([]);
    // A rep is shown what he had himself, whatever he asks for.
    expect(await behind(ofAnna, { by: boris.id })).toEqual([]);
  });

  it('give the leads behind a number page by page', async () => {
    const path = `/funnels/${line.funnel.id}/figures/visits?counted=entered&limit=3`;
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: FigureVisits = await api.granted(
        FigureVisits,
        api.ask('GET', cursor ? `${path}&cursor=${cursor}` : path, undefined, { by: head.id }),
      );
      names.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect([names.length, new Set(names).size]).toEqual([10, 10]);
  });

  it('are those of another period when it is asked for, and say by what rule and until which day', async () => {
    const old = await figures('?from=2000-01-01&until=2026-01-01', { by: head.id, language: 'ru' });
    expect(old.rule).toMatch(
      /^Считаются начатые с 1 января 2000 г\. по 1 января 2026 г\. визиты\. Конверсия — /,
    );
    const all = await figures('?from=2000-01-01');
    expect(all.stages.map(({ entered }) => entered)).toEqual([8, 3]);
    const { time } = all.stages[0] ?? {};
    expect(time?.medianMs).toBeLessThan(60_000);
  });

  it('are not asked for a period that ends before it begins, nor for a day that no calendar has', async () => {
    const ask = (query: string) =>
      api.refused(api.ask('GET', `/funnels/${line.funnel.id}/figures${query}`, undefined, { by: head.id }));
    expect(await ask('?from=2026-02-02&until=2026-02-01')).toMatchObject({
      code: 'BAD_REQUEST',
      problems: [{ field: 'until', message: 'The period must not end before its first day.' }],
    });
    expect(await ask('?from=2026-02-30')).toMatchObject({ problems: [{ field: 'from' }] });
  });
});
