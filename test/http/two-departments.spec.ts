import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  Department as DepartmentShown,
  DepartmentList,
  EmployeeCard,
  EmployeeChanged,
  EmployeeList,
  Funnel,
  FunnelList,
  LeadList,
  NotificationList,
  type ProblemDocument,
} from '#contracts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi({ settings: async () => ({ CONVEYOR_TIME_ZONE: 'Asia/Omsk', CONVEYOR_LANGUAGE: 'ru' }) });

const STAGES = [{ name: 'Call', colour: '#a5d8ff' }];
const REP = { role: 'rep', language: 'en', timeZone: 'Europe/Moscow', channels: ['in_app'] };

const fields = ({ problems }: ProblemDocument) => problems.map(({ field }) => field);
const departments = async () => (await api.granted(DepartmentList, api.ask('GET', '/departments'))).items;

let first: DepartmentShown;
let sales: Department;

beforeAll(async () => {
  const [only, ...others] = await departments();
  if (!only || others.length > 0) throw new Error('An empty line has one department.');
  first = only;
  sales = await Department.draw(api, ['Call', 'Sign']);
});

describe('a firm with one department', () => {
  it('has it from the first start, which says what it is called and where it is', () => {
    expect(first).toMatchObject({ version: 1, name: 'Отдел продаж', timeZone: 'Asia/Omsk', hours: null });
  });

  it('need not name it anywhere', async () => {
    const funnel = await api.granted(Funnel, api.ask('POST', '/funnels', { name: 'Drawn', stages: STAGES }));
    const head = { ...REP, name: 'Hilda', role: 'head' };
    expect(funnel.departmentId).toBe(first.id);
    expect(await api.granted(EmployeeCard, api.ask('POST', '/employees', head))).toMatchObject({
      departmentId: first.id,
      heads: [first.id],
    });
    expect((await departments())[0]?.heads).toMatchObject([{ name: 'Hilda' }]);
  });
});

describe('a firm that gets a second department', () => {
  let second: DepartmentShown;
  let service: Department;

  beforeAll(async () => {
    const body = { name: 'Сервис', timeZone: 'Europe/Moscow' };
    const asked = api.ask('POST', '/departments', body, { key: 'second' });
    expect((await asked).status).toBe(201);
    second = await api.granted(DepartmentShown, asked);
    // The same key makes no third one.
    await api.granted(DepartmentShown, api.ask('POST', '/departments', body, { key: 'second' }));
    service = await Department.draw(api, ['Fix'], {}, second.id);
  });

  it('lists both, and shows each', async () => {
    expect((await departments()).map(({ name }) => name)).toEqual(['Отдел продаж', 'Сервис']);
    const shown = api.ask('GET', `/departments/${second.id}`);
    expect(await api.granted(DepartmentShown, shown)).toEqual(second);
    expect(await api.refused(api.ask('GET', `/departments/${sales.funnel.id}`))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
      detail: `There is no department ${sales.funnel.id}.`,
    });
  });

  it('is asked which one is meant, with everything else that is wrong', async () => {
    const funnel = await api.refused(
      api.ask('POST', '/funnels', { name: '', stages: STAGES }, { language: 'ru' }),
    );
    expect(funnel).toMatchObject({ status: 422, code: 'FUNNEL_INVALID' });
    expect(funnel.problems[0]).toEqual({
      field: 'departmentId',
      message: 'Укажите здесь отдел; отделы есть такие: Отдел продаж, Сервис.',
    });
    expect(fields(funnel)).toEqual(['departmentId', 'name']);
    const template = { template: 'classic', language: 'ru' };
    expect(fields(await api.refused(api.ask('POST', '/funnels', template)))).toEqual(['departmentId']);
    const rep = await api.refused(api.ask('POST', '/employees', { ...REP, name: 'Anna', calendar: 'mars' }));
    expect(rep).toMatchObject({ status: 422, code: 'EMPLOYEE_INVALID' });
    expect(fields(rep)).toEqual(['departmentId', 'calendar']);
    const ops = { ...REP, role: 'ops', name: 'Olga' };
    expect(await api.granted(EmployeeCard, api.ask('POST', '/employees', ops))).toMatchObject({
      departmentId: null,
    });
  });

  it('changes one of them by its version, and with every problem at once', async () => {
    const change = (body: object) => api.ask('PATCH', `/departments/${second.id}`, body);
    const wrong = { version: 1, name: ' ', timeZone: 'Omsk', calendar: 'mars' };
    expect(fields(await api.refused(change(wrong)))).toEqual(['name']);
    expect(fields(await api.refused(change({ ...wrong, name: 'Service' })))).toEqual([
      'timeZone',
      'calendar',
    ]);
    const changed = await api.granted(DepartmentShown, change({ version: 1, name: 'Service' }));
    expect(changed).toMatchObject({ version: 2, name: 'Service', timeZone: 'Europe/Moscow' });
    expect(await api.refused(change({ version: 1, name: 'Late' }))).toMatchObject({
      status: 409,
      code: 'STALE_VERSION',
    });
  });

  it('has leads, people and funnels of each, and its heads hear of their own only', async () => {
    const [hilda, hugo] = [
      await sales.hire('Hilda', { role: 'head', channels: ['in_app'] }),
      await service.hire('Hugo', { role: 'head', channels: ['in_app'] }),
    ];
    const [sold, broken] = [await sales.enter('Sold'), await service.enter('Broken')];
    const toldTo = async ({ id }: EmployeeCard) => {
      const { items } = await api.granted(
        NotificationList,
        api.ask('GET', `/notifications?employeeId=${id}&kind=queue.waiting`),
      );
      return items.map(({ lead }) => lead?.id);
    };
    expect(await toldTo(hilda)).toEqual([sold.lead.id]);
    expect(await toldTo(hugo)).toEqual([broken.lead.id]);
    const of = `departmentId=${second.id}`;
    const leads = await api.granted(LeadList, api.ask('GET', `/leads?${of}`));
    expect(leads.items.map(({ id }) => id)).toEqual([broken.lead.id]);
    const funnels = await api.granted(FunnelList, api.ask('GET', `/funnels?${of}`));
    expect(funnels.items.map(({ id }) => id)).toEqual([service.funnel.id]);
    const people = await api.granted(EmployeeList, api.ask('GET', `/employees?${of}`));
    expect(people.items.map(({ name }) => name)).toEqual(['Hugo']);
  });

  it('lets its people go to the other one, and a head head both', async () => {
    const anna = await sales.hire('Anna');
    const moved = api.ask('PATCH', `/employees/${anna.id}`, { version: 1, departmentId: second.id });
    expect(await api.granted(EmployeeChanged, moved)).toMatchObject({ departmentId: second.id, heads: [] });
    const both = { version: 2, role: 'head', heads: [first.id, second.id] };
    const head = await api.granted(EmployeeChanged, api.ask('PATCH', `/employees/${anna.id}`, both));
    expect([...head.heads].sort()).toEqual([first.id, second.id].sort());
    const none = api.ask('PATCH', `/employees/${anna.id}`, { version: 3, heads: [] });
    expect(fields(await api.refused(none))).toEqual(['heads']);
  });

  it('may not make somebody who works stages an onlooker, and says at which stages he does', async () => {
    const boris = await sales.hire('Boris');
    await sales.staff(1, 5, boris);
    await sales.staff(2, 5, boris);
    const refused = await api.refused(
      api.ask('PATCH', `/employees/${boris.id}`, { version: 1, role: 'viewer' }),
    );
    expect(refused.problems).toEqual([
      {
        field: 'role',
        message:
          'In the role viewer nobody is a specialist, and this person is one at these stages: Call, Sign → Call; Call, Sign → Sign. Take them off there first.',
      },
    ]);
  });
});
