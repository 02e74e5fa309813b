import { beforeAll, describe, expect, it } from '@jest/globals';
import { FigureVisits, FunnelStrengths, type EmployeeCard } from '#contracts';
import type { Statement } from '#database';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';
import { letTeamWork, letWork } from '../support/worked-visits.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;
let vera: EmployeeCard;

/** Of the oldest visits lets the first begin just before a day, $1 by the clock of $2, and the others just after that. */
const beginAbout: Statement<never> = {
  name: 'test_begin_about',
  text: `with old as (select id, row_number() over (order by id) as n from visits where entered_at < now() - interval '79 weeks'),
      at as (select id, $1::timestamp at time zone $2 + case when n = 1 then -1 else 1 end * interval '1 second' as begun from old)
    update visits v set entered_at = begun, arrived_at = begun, ended_at = begun + interval '1 hour' from at where at.id = v.id`,
};

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet', 'Sign', 'Archive']);
  head = await line.hire('Hilda', { role: 'head' });
  [anna, boris, vera] = [await line.hire('Anna'), await line.hire('Boris'), await line.hire('Vera')];
  await letTeamWork(api.database, line, { anna, boris, vera });
});

const strengths = ({ id }: EmployeeCard) =>
  api.ask('GET', `/funnels/${line.funnel.id}/strengths`, undefined, { by: id });
const told = async () => api.granted(FunnelStrengths, strengths(head));

describe('who is strong where', () => {
  it('names who is stronger, where people differ by more than chance', async () => {
    const [call] = (await told()).stages;
    expect(call?.team).toMatchObject({ differ: true });
    expect(call?.people.map(({ employee, strength }) => [employee.name, strength?.verdict])).toEqual([
      ['Anna', 'stronger'],
      ['Boris', 'weaker'],
      ['Vera', 'weaker'],
    ]);
    const [first] = call?.people ?? [];
    expect(first).toMatchObject({ ended: 180, forward: 120 });
    expect(first?.strength?.conversion.mean).toBeGreaterThan(0.6);
    expect(first?.strength?.best).toBeGreaterThan(0.99);
    expect(call?.check?.model).toBeLessThan(call?.check?.equal ?? 0);
    expect(call?.people[2]?.warnings).toContain('booked-for-others');
  });

  it('takes no easy leads for a merit', async () => {
    const [, meet] = (await told()).stages;
    expect(meet?.team?.differ).toBe(false);
    expect(meet?.people.map(({ strength, warnings }) => [strength?.verdict, warnings[0]])).toEqual([
      ['no-proven-difference', 'easier-leads'],
      ['no-proven-difference', 'harder-leads'],
    ]);
  });

  it('says nothing where people are written down only when it went well, nor where nothing ended', async () => {
    const [, , sign, archive] = (await told()).stages;
    expect(sign).toMatchObject({ refused: ['recorded-when-won', 'nothing-lost'], team: null });
    expect(sign?.people[0]).toMatchObject({ ended: 50, strength: null });
    expect(archive).toMatchObject({ refused: ['nothing-ended'], team: null, people: [] });
  });

  it('is told the same when it is asked again, with the rule by which it is judged', async () => {
    const [one, other] = [await told(), await told()];
    expect(one).toEqual(other);
    expect(one.rule).toContain('95% sure');
  });

  it('counts every visit of its first day and none before, as the leads behind a number do', async () => {
    const { from, timeZone } = await told();
    await letWork(api.database, line, { by: boris, stage: 1, count: 3, forward: 1, weeksAgo: 79 });
    await api.database.run(beginAbout, [from, timeZone]);
    const [call] = (await told()).stages;
    const shown = call?.people.find(({ employee }) => employee.id === boris.id);
    const query = `from=${from}&stageId=${line.stageId(1)}&employeeId=${boris.id}&counted=ended&limit=200`;
    const path = `/funnels/${line.funnel.id}/figures/visits?${query}`;
    const behind = await api.granted(FigureVisits, api.ask('GET', path, undefined, { by: head.id }));
    expect([shown?.ended, behind.items.length]).toEqual([182, 182]);
  });

  it('is for whoever sees the whole department', async () => {
    expect((await strengths(anna)).status).toBe(403);
    const unknown = api.ask('GET', `/funnels/${anna.id}/strengths`, undefined, { by: head.id });
    expect((await unknown).status).toBe(404);
  });
});
