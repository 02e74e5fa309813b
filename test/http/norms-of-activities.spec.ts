import { beforeAll, describe, expect, it } from '@jest/globals';
import { ActivityNormList, Department as DepartmentShown } from '#contracts';
import { FIRST_DEPARTMENT } from '#database';
import { auditOf } from '../support/audit-records.ts';
import { Department } from '../support/department.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();
const PATH = `/departments/${FIRST_DEPARTMENT}/activity-norms`;
const CALLS = { stageId: null, role: 'rep', kind: 'call', period: 'day', count: 20 };

let line: Department;

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Meet']);
});

const shown = () => api.granted(ActivityNormList, api.ask('GET', PATH));

async function set(norms: readonly object[], by?: string) {
  const { version } = await shown();
  return api.ask('PUT', PATH, { version, norms }, by === undefined ? {} : { by });
}

describe('the norms of a department', () => {
  it('are none until somebody has set some', async () => {
    expect(await shown()).toEqual({ version: 0, items: [], changedAt: null, changedBy: null });
  });

  it('are set as a whole, by role and by stage, in the order in which they were entered', async () => {
    const meetings = {
      ...CALLS,
      stageId: line.stageId(2),
      role: null,
      kind: 'meeting',
      period: 'week',
      count: 5,
    };
    const first = await api.granted(ActivityNormList, set([CALLS, meetings]));
    expect(first).toMatchObject({ version: 1, changedBy: { name: 'Administrator' } });
    expect(first.items).toEqual([
      { stage: null, role: 'rep', kind: 'call', period: 'day', count: 20 },
      {
        stage: expect.objectContaining({ name: 'Meet' }),
        role: null,
        kind: 'meeting',
        period: 'week',
        count: 5,
      },
    ]);
    const second = await api.granted(ActivityNormList, set([{ ...meetings, count: 4 }]));
    expect(second.items.map(({ count }) => count)).toEqual([4]);
    expect(await shown()).toEqual(second);
    const kept = (await auditOf(api.database, FIRST_DEPARTMENT)).filter(
      ({ action }) => action === 'norms.set',
    );
    expect(kept.map(({ details }) => details)).toEqual([
      { version: 1, norms: 2 },
      { version: 2, norms: 1 },
    ]);
  });

  it('that can not be are refused, every one at once, and nothing is set', async () => {
    const before = await shown();
    const elsewhere = '01a20000-0000-7000-8000-000000000999';
    const refused = await api.refused(
      set([{ ...CALLS, role: null }, { ...CALLS, stageId: elsewhere, count: 0 }, CALLS, CALLS]),
    );
    expect(refused).toMatchObject({ status: 422, code: 'NORMS_INVALID' });
    expect(refused.problems).toEqual([
      { field: 'norms[0].role', message: expect.stringContaining('name at least one') },
      { field: 'norms[1].stageId', message: `The department has no stage ${elsewhere} in use.` },
      { field: 'norms[1].count', message: 'A norm is a whole number from 1 to 1000; got 0.' },
      { field: 'norms[3].kind', message: expect.stringContaining('Norm 3 of the list') },
    ]);
    expect(await shown()).toEqual(before);
  });

  it('are not of a stage of another department', async () => {
    const body = { name: 'Elsewhere', timeZone: 'Europe/Moscow' };
    const { id } = await api.granted(DepartmentShown, api.ask('POST', '/departments', body));
    const norms = [{ ...CALLS, stageId: line.stageId(1) }];
    const foreign = api.ask('PUT', `/departments/${id}/activity-norms`, { version: 0, norms });
    expect(await api.refused(foreign)).toMatchObject({ problems: [{ field: 'norms[0].stageId' }] });
  });

  it('are not set by who decided on older ones', async () => {
    const { version } = await shown();
    const stale = api.ask('PUT', PATH, { version: version - 1, norms: [] });
    expect(await api.refused(stale)).toMatchObject({ status: 409, code: 'STALE_VERSION' });
  });

  it('that two set at once are those of one of them', async () => {
    const { version } = await shown();
    const both = await Promise.all(
      [30, 40].map((count) => api.ask('PUT', PATH, { version, norms: [{ ...CALLS, count }] })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('go with the stage that they are of', async () => {
    const archived = await Department.draw(api, ['Short']);
    await api.granted(ActivityNormList, set([CALLS, { ...CALLS, stageId: archived.stageId(1) }]));
    await api.ask('DELETE', `/funnels/${archived.funnel.id}?version=1`);
    expect((await shown()).items).toEqual([expect.objectContaining({ stage: null, role: 'rep' })]);
  });
});
