import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  Department as DepartmentShown,
  DepartmentFigures,
  DepartmentPeopleFigures,
  FigureChoices,
  FunnelFigures,
  PeopleFigures,
  type EmployeeCard,
} from '#contracts';
import { HOUR } from '#conveyor';
import type { Statement } from '#database';
import { QUANTILE_ERROR } from '#insight';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();

let department: DepartmentShown;
let calls: Department;
let repairs: Department;
let head: EmployeeCard;
let anna: EmployeeCard;
let boris: EmployeeCard;

/** Given on Friday at four, accepted on Monday at ten, worked until Monday at noon; reckoned as an office works that closes at six and opens at nine. */
const overTheWeekend: Statement<never> = {
  name: 'test_over_the_weekend',
  text: `update visits set entered_at = '2026-11-20T16:00Z', arrived_at = '2026-11-20T16:00Z', accepted_at = '2026-11-23T10:00Z',
      ended_at = '2026-11-23T12:00Z', wait_worked_ms = 3 * 3600000, worked_ms = 5 * 3600000, stay_worked_ms = 6 * 3600000
    where lead_id = $1 and number = 1`,
};

beforeAll(async () => {
  const body = { name: 'Service', timeZone: 'UTC' };
  department = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
  calls = await Department.draw(api, ['Call', 'Sign'], {}, department.id);
  repairs = await Department.draw(api, ['Repair'], {}, department.id);
  head = await calls.hire('Hilda', { role: 'head' });
  [anna, boris] = [await calls.hire('Anna'), await calls.hire('Boris')];
  await calls.staff(1, 100, anna, boris);
  await calls.staff(2, 100, boris);
  await repairs.staff(1, 100, boris);
  const [fair, web] = [
    { source: 'a fair', segment: 'small' },
    { source: 'the site', segment: 'small' },
  ];
  const first = await calls.enter('First', { ...fair, employeeId: anna.id });
  await calls.move(first, 'advance');
  await api.database.run(overTheWeekend, [first.lead.id]);
  await calls.move(await calls.enter('Second', { ...web, employeeId: boris.id }), 'lose', { reason: 'None' });
  await calls.enter('Third', { ...fair, employeeId: anna.id });
  await repairs.move(await repairs.enter('Fourth', web), 'win');
});

const DAYS = 'from=2026-11-01&until=2100-12-31';

const figures = (query = '', asked: Asked = { by: head.id }) =>
  api.granted(
    FunnelFigures,
    api.ask('GET', `/funnels/${calls.funnel.id}/figures?${DAYS}${query}`, undefined, asked),
  );

const near = (hours: number) => ({
  asymmetricMatch: (ms: unknown) =>
    typeof ms === 'number' && Math.abs(ms / (hours * HOUR) - 1) <= QUANTILE_ERROR + 1e-9,
});
const both = (hours: number) => ({ medianMs: near(hours), p90Ms: near(hours) });

describe('times of a stage and of an employee', () => {
  it('are told in calendar and in working time, also how long leads waited to be accepted', async () => {
    const path = `/funnels/${calls.funnel.id}/figures/people?${DAYS}`;
    const { stages, howCounted } = await api.granted(
      PeopleFigures,
      api.ask('GET', path, undefined, { by: head.id }),
    );
    expect(stages[0]?.employees[0]).toMatchObject({
      employee: { name: 'Anna' },
      time: both(68),
      workingTime: both(5),
      accepted: 1,
      wait: both(66),
      workingWait: both(3),
    });
    // Nobody said that he had the other lead: that says nothing of how long it waited.
    expect(stages[0]?.employees[1]).toMatchObject({
      employee: { name: 'Boris' },
      accepted: 0,
      wait: null,
      workingWait: null,
      workingTime: null,
    });
    expect(howCounted).toContain(
      'Working time is counted within it by his hours, in the queue by the department’s.',
    );
  });

  it('are a stage’s by the department’s hours, beside the waiting for all its people', async () => {
    const { stages, howCounted } = await figures('&source=a%20fair');
    const told = { time: both(68), workingTime: both(6), accepted: 1, wait: both(66), workingWait: both(3) };
    expect(stages[0]).toMatchObject(told);
    const kept = await figures();
    expect(kept.stages[0]).toMatchObject({ accepted: 1, wait: both(66), workingWait: both(3) });
    expect(howCounted).toContain('Working time is counted within it by the department’s hours.');
  });
});

describe('figures of one employee', () => {
  it('are of the visits in which he had the leads, with how long he had them', async () => {
    const { stages, employee, rule, isOwn } = await figures(`&employeeId=${anna.id}`);
    expect(stages.map(({ entered, ended }) => [entered, ended])).toEqual([
      [2, 1],
      [0, 0],
    ]);
    expect(stages[0]).toMatchObject({ time: both(68), workingTime: both(5) });
    expect([employee, isOwn]).toEqual([{ id: anna.id, name: 'Anna' }, false]);
    expect(rule).toContain('Only visits in which Anna had the lead are counted.');
  });

  it('compare him with all others all the same', async () => {
    const path = `/funnels/${calls.funnel.id}/figures/people?${DAYS}&employeeId=${boris.id}`;
    const { stages } = await api.granted(PeopleFigures, api.ask('GET', path, undefined, { by: head.id }));
    const names = stages.flatMap(({ employees }) => employees.map(({ employee }) => employee?.name));
    expect(names).toEqual(['Boris', 'Boris']);
    expect(stages[0]?.employees[0]?.against).not.toBeNull();
  });

  it('are his own or nobody’s for who sees only his own', async () => {
    const ask = (id: string) =>
      api.ask('GET', `/funnels/${calls.funnel.id}/figures?employeeId=${id}`, undefined, { by: anna.id });
    expect(await api.refused(ask(boris.id))).toMatchObject({ code: 'NOT_ALLOWED' });
    const own = await api.granted(FunnelFigures, ask(anna.id));
    expect([own.isOwn, own.employee?.name]).toEqual([true, 'Anna']);
  });

  it('are none of somebody whom there is not', async () => {
    const path = `/funnels/${calls.funnel.id}/figures?employeeId=${department.id}`;
    expect(await api.refused(api.ask('GET', path, undefined, { by: head.id }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are a file that says whose they are', async () => {
    const path = `/funnels/${calls.funnel.id}/figures/export?${DAYS}&table=stages&employeeId=${anna.id}`;
    const { text } = await api.ask('GET', path, undefined, { by: head.id });
    const [first]: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(first?.['Filter']).toContain('Employee: Anna');
    expect(Number(first?.['Half waited for acceptance at most, working hours'])).toBeCloseTo(3, 1);
    expect(Number(first?.['Nine of ten took at most, working hours'])).toBeCloseTo(4.858, 2);
  });
});

describe('figures of a department', () => {
  it('are those of all its funnels, each with its own stages', async () => {
    const path = `/departments/${department.id}/figures`;
    const shown = await api.granted(
      DepartmentFigures,
      api.ask('GET', `${path}?${DAYS}`, undefined, { by: head.id }),
    );
    const told = shown.funnels.map(({ funnel, stages }) => [
      funnel.name,
      stages.map(({ stage, entered, won, lost }) => [stage.name, entered, won, lost]),
    ]);
    expect(told).toEqual([
      [
        'Call, Sign',
        [
          ['Call', 3, 0, 1],
          ['Sign', 1, 0, 0],
        ],
      ],
      ['Repair', [['Repair', 1, 1, 0]]],
    ]);
    expect(shown.department).toEqual({ id: department.id, name: 'Service' });
    const alone = await figures();
    expect(shown.funnels[0]?.stages).toEqual(alone.stages);
    const people = await api.granted(
      DepartmentPeopleFigures,
      api.ask('GET', `${path}/people?${DAYS}&employeeId=${boris.id}`, undefined, { by: head.id }),
    );
    expect(
      people.funnels.map(({ stages }) =>
        stages.flatMap(({ employees }) => employees.map((one) => one.entered)),
      ),
    ).toEqual([[1, 1], [1]]);
  });

  it('are for a rep what he did in it himself', async () => {
    const path = `/departments/${department.id}/figures?${DAYS}`;
    const { isOwn, funnels } = await api.granted(
      DepartmentFigures,
      api.ask('GET', path, undefined, { by: anna.id }),
    );
    expect(isOwn).toBe(true);
    expect(funnels.flatMap(({ stages }) => stages.map(({ entered }) => entered))).toEqual([2, 0, 0]);
  });
});

describe('by what figures can be narrowed', () => {
  const choices = (path: string, by: string) =>
    api.granted(FigureChoices, api.ask('GET', `${path}/figures/choices`, undefined, { by }));

  it('is what leads have, the most frequent first, and who had some', async () => {
    expect(await choices(`/funnels/${calls.funnel.id}`, head.id)).toEqual({
      people: [
        { id: anna.id, name: 'Anna' },
        { id: boris.id, name: 'Boris' },
      ],
      sources: [
        { value: 'a fair', leads: 2 },
        { value: 'the site', leads: 1 },
      ],
      segments: [{ value: 'small', leads: 3 }],
    });
    const all = await choices(`/departments/${department.id}`, head.id);
    expect(all.sources).toEqual([
      { value: 'a fair', leads: 2 },
      { value: 'the site', leads: 2 },
    ]);
    expect(all.people.map(({ name }) => name)).toEqual(['Anna', 'Boris']);
  });

  it('is for a rep what leads have that he had himself', async () => {
    const own = await choices(`/funnels/${calls.funnel.id}`, anna.id);
    expect(own).toEqual({
      people: [{ id: anna.id, name: 'Anna' }],
      sources: [{ value: 'a fair', leads: 2 }],
      segments: [{ value: 'small', leads: 2 }],
    });
  });
});
