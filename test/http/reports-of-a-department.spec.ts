import { beforeAll, describe, expect, it } from '@jest/globals';
import { ReportPreview, ReportSchedule, ReportSent, ReportsWanted, type EmployeeCard } from '#contracts';
import { auditOf } from '../support/audit-records.ts';
import { sessionOf } from '../support/api-keys.ts';
import { Department } from '../support/department.ts';
import { useApi, type Asked } from '../support/line-api.ts';

const api = useApi();

let line: Department;
let head: EmployeeCard;
let rep: EmployeeCard;
let departmentId: string;

const as = async ({ id }: EmployeeCard, asked: Asked = {}): Promise<Asked> => ({
  by: null,
  ...asked,
  headers: (await sessionOf(api.database, id)).headers,
});
const preview = async (who: EmployeeCard, query = '', asked: Asked = {}) =>
  api.granted(
    ReportPreview,
    api.ask('GET', `/departments/${departmentId}/report-preview${query}`, undefined, await as(who, asked)),
  );

beforeAll(async () => {
  line = await Department.draw(api, ['Call', 'Sign']);
  head = await line.hire('Olga', { role: 'head' });
  rep = await line.hire('Anna');
  departmentId = head.departmentId ?? '';
});

describe('when reports are sent', () => {
  it('is once a week until the head says otherwise, by the clock of the department', async () => {
    const { schedule, nextAt } = await preview(head);
    expect(schedule).toEqual({
      version: 0,
      daily: { isOn: false, at: '09:00' },
      weekly: { isOn: true, on: 'monday', at: '09:00' },
    });
    expect(Date.parse(nextAt ?? '')).toBeGreaterThan(Date.now());
    expect((await preview(head, '?kind=daily')).nextAt).toBeNull();
    const body = { ...schedule, daily: { isOn: true, at: '18:30' } };
    const path = `/departments/${departmentId}/reports`;
    const set = await api.granted(ReportSchedule, api.ask('PUT', path, body, await as(head)));
    expect(set).toEqual({ ...body, version: 1 });
    expect((await preview(head, '?kind=daily')).nextAt).not.toBeNull();
    const records = await auditOf(api.database, departmentId);
    expect(records.filter(({ action }) => action === 'reports.set')).toHaveLength(1);
    const stale = await api.refused(api.ask('PUT', path, body, await as(head)));
    expect(stale).toMatchObject({ status: 409, code: 'STALE_VERSION' });
  });

  it('is a time of the day, and not for reps to say', async () => {
    const { schedule } = await preview(rep);
    const path = `/departments/${departmentId}/reports`;
    const late = { ...schedule, daily: { isOn: true, at: '24:30' } };
    const wrong = await api.refused(api.ask('PUT', path, late, await as(head)));
    expect(wrong).toMatchObject({ status: 400, problems: [{ field: 'daily.at' }] });
    expect(await api.refused(api.ask('PUT', path, schedule, await as(rep)))).toMatchObject({ status: 403 });
  });
});

describe('somebody', () => {
  it('has what he looks at sent to himself, of a department that there is', async () => {
    const send = async (id: string) =>
      api.ask('POST', `/departments/${id}/report-preview/send`, { kind: 'weekly' }, await as(head));
    expect(await api.granted(ReportSent, send(departmentId))).toMatchObject({ reports: 0 });
    expect(await api.refused(send(rep.id))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('sees whether he is sent it, where, and what of whom', async () => {
    expect(await preview(head)).toMatchObject({ isOwn: false, isReceiver: true, channels: head.channels });
    expect(await preview(rep)).toMatchObject({ isOwn: true, isReceiver: true, isWanted: true, reports: [] });
  });

  it('switches reports off for himself', async () => {
    const want = async (isWanted: boolean) =>
      api.granted(ReportsWanted, api.ask('PUT', '/account/reports', { isWanted }, await as(rep)));
    expect(await want(false)).toEqual({ isWanted: false });
    expect((await preview(rep)).isWanted).toBe(false);
    expect((await preview(head)).isWanted).toBe(true);
    await want(true);
    expect((await preview(rep)).isWanted).toBe(true);
  });
});
