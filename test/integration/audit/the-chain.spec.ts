import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '#conveyor';
import type { Statement } from '#database';
import { SealAudit, VerifyAudit } from '#use-cases';
import { enterLead } from '../../support/a-lead.ts';
import { aLine } from '../../support/a-line.ts';
import { actionsOf } from '../../support/audit-records.ts';
import { useDatabase } from '../../support/database.ts';
import { useLine } from '../../support/line-app.ts';
import { enterMany } from '../../support/many-leads.ts';
import { never } from '../../support/signal.ts';

const url = useDatabase();
const app = useLine(url);
/** Another process of the product on the same database. */
const other = useLine(url);

const seal = (by = app) => by.get(SealAudit).run(never());
const sql = (text: string) =>
  app.database.run({ name: `test_${text.length}_${text.slice(0, 20)}`, text }, []);
const unsealed: Statement<{ id: string }> = {
  name: 'test_unsealed',
  text: `select a.id from audit_records a where not exists (select from audit_seals s where s.record_id = a.id)`,
};

describe('the chain', () => {
  it('closes every record once, though several processes seal and records are committed out of their order', async () => {
    const line = await aLine().withSpecialists(3).insert(app.database);
    // Written before all others, committed after them.
    const late = app.database.transaction(async (transaction) => {
      const [first] = await transaction.run(writeOne, ['00000000-0000-7000-8000-000000000001']);
      await enterMany(other, line, 10);
      await seal();
      return first;
    });
    await Promise.all([
      late,
      ...Array.from({ length: 20 }, (_, index) => enterLead(index % 2 ? app : other, line)),
      ...Array.from({ length: 6 }, (_, index) => seal(index % 2 ? app : other)),
    ]);
    await Promise.all([seal(), seal(other)]);
    await seal();
    expect(await app.database.run(unsealed, [])).toEqual([]);
    const { head, findings } = await app.get(VerifyAudit).run(null, () => undefined);
    expect(findings).toEqual([]);
    const [counted] = await app.database.run(countRecords, []);
    expect(head?.sequence).toBe(counted?.records);
  });

  it('does not let two processes seal at the same moment', async () => {
    const line = await aLine().insert(app.database);
    await enterMany(app, line, 3);
    await app.database.transaction(async (transaction) => {
      await transaction.run({ name: 'test_lock', text: 'select pg_advisory_xact_lock(7265320)' }, []);
      expect(await seal(other)).toBe(0);
    });
    expect(await seal(other)).toBe(3);
  });

  it.each(['audit_records', 'audit_seals'])('%s can not be changed, nor emptied', async (table) => {
    for (const statement of [
      `update ${table} set sequence = 1`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      const text = table === 'audit_records' ? statement.replace('sequence = 1', `action = 'x'`) : statement;
      await expect(sql(text)).rejects.toThrow(`${table} is append-only`);
    }
  });

  it('tells of records that nobody has sealed for ten minutes, the oldest of them by its id', async () => {
    await seal();
    const line = await aLine().insert(app.database);
    const { lead } = await enterLead(app, line);
    const verify = async () => (await app.get(VerifyAudit).run(null, () => undefined)).findings;
    app.clock.tick(10 * MINUTE);
    expect(await verify()).toEqual([]);
    app.clock.tick(1);
    expect(await verify()).toMatchObject([{ what: 'RECORDS_UNSEALED', count: 1 }]);
    await seal();
    expect(await verify()).toEqual([]);
    expect(await actionsOf(app.database, lead.id)).toEqual(['lead.entered']);
  });
});

const writeOne: Statement<{ id: string }> = {
  name: 'test_write_one',
  text: `
with audited as (insert into audit_records (id, at, through, action, subject_kind, subject_id, details)
  values ($1, now(), 'console', 'department.created', 'department', $1, '{"version": 1}') returning id)
insert into audit_unsealed (record_id) select id from audited returning record_id as id`,
};

const countRecords: Statement<{ records: number }> = {
  name: 'test_count_records',
  text: 'select count(*)::int as records from audit_records',
};
