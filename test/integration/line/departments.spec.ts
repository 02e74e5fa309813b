import { beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEmployeeBody } from '#contracts';
import { DAY, USUAL_SETTINGS } from '#conveyor';
import {
  DepartmentReader,
  EmployeeReader,
  FIRST_DEPARTMENT,
  FunnelReader,
  LeadReader,
  lockEmployeeOf,
  nameFirstDepartmentOf,
  readRosterOf,
  updateEmployeeOf,
  type Transaction,
} from '#database';
import {
  ChangeDepartment,
  ChangeEmployee,
  CreateDepartment,
  CreateEmployee,
  CreateFunnel,
  CreateFunnelFromTemplate,
  EnterAbsence,
  SetSpecialists,
} from '#use-cases';
import { aDepartment } from '../../support/a-department.ts';
import {
  enterLead,
  refused,
  refusalOf,
  SOMEBODY,
  specialist,
  stage,
  underKey,
} from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { useLine } from '../../support/line-app.ts';
import { meanwhile } from '../../support/meanwhile.ts';
import { OFFICE } from '../../support/office-hours.ts';

const app = useLine();

const SCHEDULE = { timeZone: 'Europe/Moscow', hours: null, calendar: null };
const STAGES = [{ name: 'Call', colour: '#ffd54f', ...USUAL_SETTINGS }];
const NOBODYS = '00000000-0000-4000-8000-00000000dead';

type Changes = Omit<Parameters<ChangeEmployee['run']>[1], 'handOver'>;

const change = (id: string, changes: Changes) =>
  app.get(ChangeEmployee).run(id, { handOver: false, ...changes }, SOMEBODY);

const join = (facts: Pick<NewEmployeeBody, 'role'> & Partial<NewEmployeeBody>) => {
  const usual = { slackUserId: null, webhookUserId: null, hours: null, calendar: null, capacity: null };
  return app.get(CreateEmployee).run(
    {
      ...usual,
      name: 'Newcomer',
      email: null,
      channels: ['in_app'],
      language: 'en',
      timeZone: 'UTC',
      ...facts,
    },
    SOMEBODY,
  );
};

const FITS_ALL_GIVEN = { languages: null, regions: null, segments: null, amount: null };

/** The problems of a refusal, each as its field and its rule. */
async function problemsOf(asked: Promise<unknown>): Promise<readonly string[]> {
  const details = (await refused(asked))?.details;
  if (!details || !('problems' in details)) throw new Error('Nothing was refused with problems.');
  return details.problems.map(({ path, rule }) => `${path} ${rule}`);
}

/** Says that this employee, and nobody else, works a stage that has not been changed yet. */
const putTo = (stageId: string, employeeId: string) => {
  const terms = { employeeId, rank: 'primary', weight: 1, capacity: 5, since: null } as const;
  const specialists = [{ ...terms, fits: FITS_ALL_GIVEN }];
  return app.get(SetSpecialists).run(stageId, { version: 1, specialists }, SOMEBODY);
};

describe('the first department', () => {
  it('is there from the beginning, round the clock, and gets its name and its time zone once', async () => {
    const [first, ...others] = await app.get(DepartmentReader).list();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: FIRST_DEPARTMENT, version: 0, hours: null, calendar: null, heads: [] });
    await nameFirstDepartmentOf(app.database, { name: 'Отдел продаж', timeZone: 'Asia/Omsk' });
    const named = { version: 1, name: 'Отдел продаж', timeZone: 'Asia/Omsk' };
    expect(await app.get(DepartmentReader).one(FIRST_DEPARTMENT)).toMatchObject(named);
    const { version } = await readRosterOf(app.database);
    await nameFirstDepartmentOf(app.database, { name: 'Sales', timeZone: 'UTC' });
    expect(await app.get(DepartmentReader).one(FIRST_DEPARTMENT)).toMatchObject(named);
    expect((await readRosterOf(app.database)).version).toBe(version);
  });

  it('need not be named as long as it is the only one', async () => {
    const funnel = await app.get(CreateFunnel).run({ name: 'Only', stages: STAGES }, SOMEBODY);
    expect(funnel.departmentId).toBe(FIRST_DEPARTMENT);
    for (const role of ['admin', 'rep', 'ops', 'viewer'] as const) {
      expect(await join({ role })).toMatchObject({ role, departmentId: FIRST_DEPARTMENT, heads: [] });
    }
    expect(await join({ role: 'head' })).toMatchObject({ heads: [FIRST_DEPARTMENT] });
    expect(await join({ role: 'ops', departmentId: null })).toMatchObject({ departmentId: null });
  });
});

describe('where there are several departments', () => {
  let service: string;

  beforeAll(async () => {
    const department = await app.get(CreateDepartment).run({ name: 'Service', ...SCHEDULE }, SOMEBODY);
    service = department.id;
  });

  it('a funnel says whose it is, drawn or from a template', async () => {
    const drawn = { name: '', stages: STAGES };
    expect(await problemsOf(app.get(CreateFunnel).run(drawn, SOMEBODY))).toEqual([
      'departmentId DEPARTMENT_NEEDED',
      'name FUNNEL_NAME_MISSING',
    ]);
    const template = { template: 'classic', language: 'ru', name: null } as const;
    const fromTemplate = (home: { departmentId?: string }) =>
      app.get(CreateFunnelFromTemplate).run({ ...template, ...home }, SOMEBODY);
    expect(await problemsOf(fromTemplate({}))).toEqual(['departmentId DEPARTMENT_NEEDED']);
    expect(await problemsOf(fromTemplate({ departmentId: NOBODYS }))).toEqual([
      'departmentId DEPARTMENT_UNKNOWN',
    ]);
    expect(await fromTemplate({ departmentId: service })).toMatchObject({ departmentId: service });
  });

  it('a head and a rep say to which they belong; others may belong to none', async () => {
    for (const role of ['head', 'rep'] as const) {
      expect(await problemsOf(join({ role, channels: ['email'] }))).toEqual([
        'departmentId DEPARTMENT_NEEDED',
        'email CHANNEL_WITHOUT_ADDRESS',
      ]);
      expect(await join({ role, departmentId: service })).toMatchObject({ departmentId: service });
    }
    expect(await join({ role: 'admin' })).toMatchObject({ departmentId: null });
  });

  it('a head heads his own, or those that are named; who stops being a head heads none', async () => {
    const own = await join({ role: 'head', departmentId: service });
    expect(own.heads).toEqual([service]);
    const both = await change(own.id, { version: 1, heads: [service, FIRST_DEPARTMENT] });
    expect(both.heads).toEqual([FIRST_DEPARTMENT, service]);
    expect((await change(own.id, { version: 2, departmentId: FIRST_DEPARTMENT })).heads).toEqual(both.heads);
    expect(await problemsOf(change(own.id, { version: 3, heads: [] }))).toEqual(['heads HEADS_NONE']);
    expect((await change(own.id, { version: 3, role: 'rep' })).heads).toEqual([]);
    expect((await change(own.id, { version: 4, role: 'head' })).heads).toEqual([FIRST_DEPARTMENT]);
    expect(await problemsOf(change(own.id, { version: 5, role: 'admin', heads: [service] }))).toEqual([
      'heads HEADS_AS_NO_HEAD',
    ]);
  });

  it('each shows who heads it', async () => {
    const id = await aDepartment(app.database);
    const head = await join({ role: 'head', departmentId: id, name: 'Hilda' });
    const shown = async () => (await app.get(DepartmentReader).one(id))?.heads;
    expect(await shown()).toEqual([{ id: head.id, name: 'Hilda' }]);
    await change(head.id, { version: 1, active: false });
    expect(await shown()).toEqual([]);
  });

  it('people, funnels and leads are listed by department', async () => {
    const [here, there] = [await aDepartment(app.database), await aDepartment(app.database)];
    const line = await aLine().inDepartment(here).insert(app.database);
    const other = await aLine().inDepartment(there).insert(app.database);
    const { lead } = await enterLead(app, line, { name: 'Romashka' });
    await enterLead(app, other, { name: 'Romashka' });
    const people = await app.get(EmployeeReader).list({ departmentId: here, limit: 50 });
    expect(people.items.map(({ id }) => id).sort()).toEqual(
      [specialist(line, 1).id, line.heads[0]?.id].sort(),
    );
    const funnels = await app.get(FunnelReader).list({ departmentId: here });
    expect(funnels.map(({ id }) => id)).toEqual([line.funnelId]);
    const ways = [
      {},
      { search: 'romashka' },
      { stageId: stage(line, 1).id },
      { sort: 'longest-here' },
      { waiting: false },
    ] as const;
    for (const way of ways) {
      const query = { departmentId: here, sort: 'newest', limit: 50, ...way } as const;
      expect((await app.get(LeadReader).list(query, null)).items.map(({ id }) => id)).toEqual([lead.id]);
    }
    const nowhere = { departmentId: here, funnelId: other.funnelId, sort: 'newest', limit: 50 } as const;
    expect((await app.get(LeadReader).list(nowhere, null)).items).toEqual([]);
  });
});

describe('a department', () => {
  it('is made and changed in what is named, by its version, and with every problem at once', async () => {
    const made = await app.get(CreateDepartment).run({ name: 'Export', ...SCHEDULE }, underKey('export'));
    expect(await app.get(CreateDepartment).run({ name: 'Export', ...SCHEDULE }, underKey('export'))).toEqual(
      made,
    );
    expect(made).toMatchObject({ version: 1, name: 'Export', ...SCHEDULE, heads: [] });
    const changed = await app
      .get(ChangeDepartment)
      .run(made.id, { version: 1, hours: OFFICE.weekly }, SOMEBODY);
    expect(changed).toMatchObject({ version: 2, name: 'Export', timeZone: 'Europe/Moscow' });
    expect(changed.hours?.monday).toHaveLength(2);
    const wrong = { timeZone: 'Omsk', calendar: 'mars' };
    const run = (id: string, body: Parameters<ChangeDepartment['run']>[1]) =>
      app.get(ChangeDepartment).run(id, body, SOMEBODY);
    expect(await problemsOf(run(made.id, { version: 2, ...wrong }))).toEqual([
      'timeZone TIME_ZONE_UNKNOWN',
      'calendar CALENDAR_UNKNOWN',
    ]);
    expect(await refusalOf(run(made.id, { version: 2 }))).toBe('NOTHING_TO_CHANGE');
    expect(await refusalOf(run(made.id, { version: 1, name: 'Late' }))).toBe('STALE_VERSION');
    expect(await refusalOf(run(NOBODYS, { version: 1, name: 'Lost' }))).toBe('NOT_FOUND');
  });
});

describe('somebody who is to hold no leads any more', () => {
  it('can not be given such a role while he works stages, holds leads or stands in, and hears of all', async () => {
    const line = await aLine().withStages(2).withSpecialists(2).insert(app.database);
    const [anna, boris] = [specialist(line, 1, 1), specialist(line, 1, 2)];
    const receiver = { by: 'person', employeeId: anna.id, force: false } as const;
    await enterLead(app, line, { receiver });
    const day = (days: number): string => new Date(app.clock.now() + days * DAY).toISOString().slice(0, 10);
    const absence = { kind: 'vacation', substituteId: anna.id, bringBack: false } as const;
    await app.get(EnterAbsence).run(boris.id, { ...absence, firstDay: day(3), lastDay: day(9) }, SOMEBODY);
    const refusal = await refused(change(anna.id, { version: 1, role: 'ops', timeZone: 'Omsk' }));
    expect(refusal?.details).toMatchObject({
      problems: [
        {
          path: 'role',
          rule: 'ROLE_WORKS_STAGES',
          facts: { stages: 'Sales → First contact; Sales → Qualification' },
        },
        { path: 'role', rule: 'ROLE_HOLDS_LEADS', facts: { leads: 1 } },
        { path: 'role', rule: 'ROLE_STANDS_IN', facts: { names: boris.name } },
        { path: 'timeZone', rule: 'TIME_ZONE_UNKNOWN' },
      ],
    });
    expect((await change(anna.id, { version: 1, role: 'head' })).role).toBe('head');
  });

  it('is neither put to a stage nor stands in', async () => {
    const line = await aLine().withStages(1).insert(app.database);
    const viewer = await join({ role: 'viewer' });
    const put = putTo(stage(line, 1).id, viewer.id);
    expect(await problemsOf(put)).toEqual(['specialists[0].employeeId SPECIALIST_WITHOUT_LEADS']);
    const absence = { kind: 'vacation', substituteId: viewer.id, bringBack: false } as const;
    const today = new Date(app.clock.now()).toISOString().slice(0, 10);
    const away = app
      .get(EnterAbsence)
      .run(specialist(line, 1).id, { ...absence, firstDay: today, lastDay: today }, SOMEBODY);
    expect(await problemsOf(away)).toEqual(['substituteId SUBSTITUTE_WITHOUT_LEADS']);
  });

  it('is not put to a stage by who has read him before either', async () => {
    const line = await aLine().withStages(1).insert(app.database);
    const { id } = await join({ role: 'rep', departmentId: FIRST_DEPARTMENT });
    const makeHimLookOn = async (transaction: Transaction): Promise<void> => {
      const employee = await lockEmployeeOf(transaction, id);
      if (!employee) throw new Error('The rep is not there.');
      await updateEmployeeOf(transaction, { ...employee, version: 2, role: 'viewer' });
    };
    const put = () => problemsOf(putTo(stage(line, 1).id, id));
    expect(await meanwhile(app, makeHimLookOn, put)).toEqual([
      'specialists[0].employeeId SPECIALIST_WITHOUT_LEADS',
    ]);
  });
});

describe('what somebody at a console changes of departments', () => {
  it.each([
    ['whose hours they are', `update departments set calendar = 'ru' where id = $1`],
    ['who heads one', 'delete from headships where department_id = $1'],
    ['whose funnel it is', 'update funnels set department_id = department_id where department_id = $1'],
  ])('is known to every process: %s', async (what, text) => {
    const { version } = await readRosterOf(app.database);
    await app.database.run({ name: `test_console_${what}`, text }, [FIRST_DEPARTMENT]);
    expect((await readRosterOf(app.database)).version).toBeGreaterThan(version);
  });
});
