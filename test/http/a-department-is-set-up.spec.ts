import { describe, expect, it } from '@jest/globals';
import {
  EmployeeCard,
  EmployeeChanged,
  EmployeeList,
  Funnel,
  FunnelList,
  FunnelTemplateList,
  LeadMoved,
  StageCard,
  StageSpecialists,
} from '#contracts';
import { eventually } from '../support/eventually.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();

const person = (name: string, role: 'rep' | 'head' = 'rep') => ({
  name,
  role,
  email: `${name}@Line.Example.com`,
  language: 'ru',
  timeZone: 'Europe/Moscow',
  channels: ['email', 'in_app'],
});

const hire = (name: string, role?: 'rep' | 'head') =>
  api.granted(EmployeeCard, api.ask('POST', '/employees', person(name, role)));

describe('a head who sets a department up', () => {
  it('starts from a template, takes people in, says who works what, and leads flow', async () => {
    const { items } = await api.granted(FunnelTemplateList, api.ask('GET', '/funnel-templates'));
    expect(items.map(({ template, language }) => `${template}.${language}`)).toEqual([
      'classic.en',
      'classic.ru',
      'sdr-closer.en',
      'sdr-closer.ru',
    ]);
    const made = api.ask('POST', '/funnels', { template: 'sdr-closer', language: 'ru' });
    expect((await made).status).toBe(201);
    const funnel = await api.granted(Funnel, made);
    const [sdr, closer] = funnel.stages;
    expect([sdr?.name, closer?.name]).toEqual(['Квалификатор', 'Клоузер']);

    await hire('Head', 'head');
    const [anna, boris] = [await hire('Anna'), await hire('Boris')];
    expect(anna.email).toBe('anna@line.example.com');
    const first = { version: 1, specialists: [{ employeeId: anna.id, rank: 'primary', capacity: 1 }] };
    const listed = await api.granted(
      StageSpecialists,
      api.ask('PUT', `/stages/${sdr?.id}/specialists`, first),
    );
    expect(listed).toMatchObject({ version: 2, specialists: [{ weight: 1, capacity: 1, load: 0 }] });
    const second = {
      version: 2,
      specialists: [{ employeeId: boris.id, rank: 'primary', weight: 2, capacity: 10 }],
    };
    await api.granted(StageSpecialists, api.ask('PUT', `/stages/${closer?.id}/specialists`, second));

    const enter = () =>
      api.granted(LeadMoved, api.ask('POST', '/leads', { funnelId: funnel.id, name: 'Romashka' }));
    const { lead } = await enter();
    expect(lead.employeeId).toBe(anna.id);
    expect((await enter()).lead.waiting).toBe(true);
    const moved = await api.granted(LeadMoved, api.ask('POST', `/leads/${lead.id}/advance`, { version: 1 }));
    expect(moved.lead).toMatchObject({ stageId: closer?.id, employeeId: boris.id });

    // Whoever passes a lead on has room for the one that waits, and is given it.
    const shown = await eventually(
      'nobody waits',
      () => api.granted(Funnel, api.ask('GET', `/funnels/${funnel.id}`)),
      ({ stages }) => stages.every(({ load }) => load.waiting === 0),
    );
    expect(shown.stages.map(({ load }) => load.open)).toEqual([1, 1]);
    const stage = await api.granted(StageCard, api.ask('GET', `/stages/${closer?.id}`));
    expect(stage.specialists).toMatchObject([{ employeeId: boris.id, name: 'Boris', load: 1, weight: 2 }]);
    expect(await api.granted(EmployeeCard, api.ask('GET', `/employees/${boris.id}`))).toMatchObject({
      load: 1,
      specialisms: [{ funnelId: funnel.id, stage: 'Клоузер', capacity: 10, load: 1 }],
    });
  });

  it('draws a funnel, changes its mind, and archives it', async () => {
    const stages = ['Call', 'Sign'].map((name) => ({ name, colour: '#a5d8ff' }));
    const funnel = await api.granted(Funnel, api.ask('POST', '/funnels', { name: 'Drawn', stages }));
    expect(funnel.stages).toMatchObject([{ name: 'Call', timeLimitMinutes: null }, {}]);
    const [call] = funnel.stages;
    const redrawn = {
      version: 1,
      name: 'Redrawn',
      stages: [
        { name: 'Contract', colour: '#d0bfff' },
        { id: call?.id, ...stages[0], timeLimitMinutes: 60 },
      ],
    };
    const changed = await api.granted(Funnel, api.ask('PUT', `/funnels/${funnel.id}`, redrawn));
    expect(changed.stages.map(({ name, timeLimitMinutes }) => [name, timeLimitMinutes])).toEqual([
      ['Contract', null],
      ['Call', 60],
    ]);
    expect(changed.stages[1]?.id).toBe(call?.id);
    await api.granted(
      StageCard,
      api.ask('PATCH', `/stages/${call?.id}`, { version: 2, timeLimitMinutes: null }),
    );
    const archived = await api.granted(Funnel, api.ask('DELETE', `/funnels/${funnel.id}?version=3`));
    expect(archived.archivedAt).not.toBeNull();
    const listed = await api.granted(FunnelList, api.ask('GET', '/funnels?archived=true&search=RED'));
    expect(listed.items).toEqual([archived]);
  });

  it('lets somebody go, and his leads with others', async () => {
    const [vera, gleb] = [await hire('Vera'), await hire('Gleb')];
    const stages = [{ name: 'All', colour: '#a5d8ff' }];
    const funnel = await api.granted(Funnel, api.ask('POST', '/funnels', { name: 'Leaving', stages }));
    const specialists = [vera, gleb].map(({ id }) => ({ employeeId: id, rank: 'primary', capacity: 5 }));
    await api.ask('PUT', `/stages/${funnel.stages[0]?.id}/specialists`, { version: 1, specialists });
    const lead = { funnelId: funnel.id, name: 'Hers', employeeId: vera.id };
    await api.granted(LeadMoved, api.ask('POST', '/leads', lead));
    const leave = (handOver: boolean) =>
      api.ask('PATCH', `/employees/${vera.id}`, { version: 1, active: false, handOver });
    expect(await api.refused(leave(false))).toMatchObject({ status: 409, code: 'EMPLOYEE_HOLDS_LEADS' });
    const gone = await api.granted(EmployeeChanged, leave(true));
    expect(gone).toMatchObject({ active: false, handedOver: { toSpecialists: 1, toQueue: 0 } });
    const { items } = await api.granted(EmployeeList, api.ask('GET', '/employees?active=true&search=gleb'));
    expect(items).toMatchObject([{ id: gleb.id, load: 1 }]);
  });

  it('turns the pages of a list of people', async () => {
    for (const name of ['PageC', 'PageA', 'PageB']) await hire(name);
    const page = (query: string) =>
      api.granted(EmployeeList, api.ask('GET', `/employees?search=page&limit=2${query}`));
    const first = await page('');
    const second = await page(`&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['PageA', 'PageB', 'PageC']);
    expect(second.nextCursor).toBeNull();
  });
});
