import { describe, expect, it } from '@jest/globals';
import { USUAL_REPORTS } from '#conveyor';
import { migrate, reportingDepartmentOf, type Statement } from '#database';
import { aDepartment } from '../../support/a-department.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';

const url = useDatabase();
const app = useLine(url);

const begin: Statement<never> = {
  name: 'test_department_began',
  text: `update departments set created_at = '2025-03-01' where id = $1`,
};

const make: Statement<never> = {
  name: 'test_report_made',
  text: `insert into reports (id, department_id, kind, first_day, last_day, due_at, made_at)
    values (gen_random_uuid(), $1, 'weekly', '2026-11-16', '2026-11-22', now(), now())`,
};

const forget: Statement<never> = {
  name: 'test_forget_upgrade',
  text: `delete from migrations where name like 'ReportsFromNowOn%'`,
};

const LONG_AGO = Date.parse('2025-03-01');

describe('reports of a department that was there before there were any', () => {
  it('begin with the upgrade, as is usual, and those that go out already go on', async () => {
    const [old, told] = [await aDepartment(app.database), await aDepartment(app.database)];
    for (const id of [old, told]) await app.database.run(begin, [id]);
    await app.database.run(make, [told]);
    await app.database.run(forget, []);
    const before = Date.now();
    expect(await migrate(url())).toHaveLength(1);
    const begun = await reportingDepartmentOf(app.database, old);
    expect(begun).toMatchObject({ version: 0, schedule: USUAL_REPORTS });
    expect(begun?.since).toBeGreaterThanOrEqual(before);
    const going = await reportingDepartmentOf(app.database, told);
    expect(going).toMatchObject({ version: 0, schedule: USUAL_REPORTS });
    expect(going?.since).toBeLessThan(LONG_AGO + 1);
  });
});
