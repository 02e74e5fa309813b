import { beforeAll, describe, expect, it } from '@jest/globals';
import { OwnWeeks, PeopleFigures, type EmployeeCard } from '#contracts';
import { DAY } from '#conveyor';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
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
  const given = (name: string, { id }: EmployeeCard) => line.enter(name, { employeeId: id });
  const ofWeeks = [
    [await line.move(await given('Passed on', anna), 'advance'), 2],
    [await line.move(await given('Lost', anna), 'lose', { reason: 'No budget' }), 2],
    [await line.move(await given('Too long ago', anna), 'lose', { reason: 'No budget' }), 12],
    [await given('His', boris), 2],
    [await given('Open', anna), 0],
  ] as const;
  for (const [{ lead }, weeks] of ofWeeks) await api.database.run(putBack, [lead.id, 7 * weeks]);
  await api.database.run(recount, []);
});

const figures = (what: string, { id }: EmployeeCard) =>
  api.ask('GET', `/funnels/${line.funnel.id}/figures/${what}`, undefined, { by: id });
const weeksOf = (who: EmployeeCard) => api.granted(OwnWeeks, figures('own-weeks', who));

describe('one’s own weeks', () => {
  it('are the last twelve, Monday to Sunday, the present one last, with what one did oneself alone', async () => {
    const { stages } = await weeksOf(anna);
    expect(stages.map(({ stage }) => stage.name)).toEqual(['Call']);
    const [{ weeks } = { weeks: [] }] = stages;
    expect(weeks).toHaveLength(12);
    expect(weeks.map(({ entered }) => entered)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1]);
    expect(weeks.at(-3)).toMatchObject({
      entered: 2,
      ended: 2,
      advanced: 1,
      lost: 1,
      conversion: { share: 0.5, low: expect.any(Number), high: expect.any(Number) },
      time: { medianMs: expect.any(Number) },
    });
    expect(weeks.at(-1)).toMatchObject({ ended: 0, conversion: null, time: null });
    for (const { from } of weeks) expect(new Date(from).getUTCDay()).toBe(1);
    for (const [index, { from }] of weeks.slice(1).entries())
      expect(Date.parse(from) - Date.parse(weeks[index]?.from ?? '')).toBe(7 * DAY);
  });

  it('are what the figures of people say of each week', async () => {
    const [{ weeks } = { weeks: [] }] = (await weeksOf(anna)).stages;
    for (const { from, until, ...week } of weeks) {
      const { stages } = await api.granted(
        PeopleFigures,
        figures(`people?from=${from}&until=${until}`, anna),
      );
      const own = stages.flatMap(({ employees }) => employees);
      expect(own.map(({ employee: _, against: __, ...counted }) => counted)).toEqual(
        week.entered > 0 ? [week] : [],
      );
    }
  });

  it('are one’s own also of who sees everybody’s, and of a funnel that there is', async () => {
    expect((await weeksOf(head)).stages).toEqual([]);
    const nowhere = api.ask('GET', `/funnels/${anna.id}/figures/own-weeks`, undefined, { by: anna.id });
    expect(await api.refused(nowhere)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});
