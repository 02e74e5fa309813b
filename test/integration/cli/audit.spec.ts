import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aLine } from '../../support/a-line.ts';
import { useCli } from '../../support/cli.ts';
import { useLine } from '../../support/line-app.ts';
import { enterMany } from '../../support/many-leads.ts';
import { never } from '../../support/signal.ts';
import { SealAudit } from '#use-cases';

const cli = useCli('en');
const app = useLine(() => cli.url);

const sql = async (text: string): Promise<void> => {
  for (const each of text.split(';'))
    await cli.database.run({ name: `test ${each}`.slice(0, 60), text: each }, []);
};

/** What somebody can do who owns the tables. */
const asOwner = (text: string): Promise<void> =>
  sql(
    `alter table audit_records disable trigger all; alter table audit_seals disable trigger all; ${text};
     alter table audit_records enable trigger all; alter table audit_seals enable trigger all`,
  );

const head = async (): Promise<Readonly<{ sequence: number; hash: string }>> =>
  JSON.parse((await cli.run('audit', 'head', '--json')).out);

const SEVENTH = '(select record_id from audit_seals where sequence = 7)';

beforeAll(async () => {
  const line = await aLine().insert(cli.database);
  await enterMany(app, line, 10);
  await app.get(SealAudit).run(never());
  await sql(
    'create table kept_records as select * from audit_records; create table kept_seals as select * from audit_seals',
  );
});
beforeEach(() =>
  asOwner(`delete from audit_records; insert into audit_records select * from kept_records;
    delete from audit_seals; insert into audit_seals select * from kept_seals`),
);

describe('audit verify', () => {
  it('says how far the chain is whole, with exit code 0', async () => {
    const { hash } = await head();
    const run = await cli.run('audit', 'verify');
    expect(run).toEqual({ code: 0, out: `The chain is whole, up to seal 10, ${hash}.\n`, err: '' });
  });

  it.each([
    ['RECORD_CHANGED', `update audit_records set at = at + interval '1 ms' where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set actor_id = gen_random_uuid() where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set through = 'console' where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set action = 'lead.won' where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set subject_kind = 'stage' where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set subject_id = gen_random_uuid() where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set details = details - 'version' where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_records set request_id = gen_random_uuid() where id = ${SEVENTH}`],
    ['RECORD_CHANGED', `update audit_seals set hash = sha256(hash) where sequence = 7`],
    ['RECORD_MISSING', `delete from audit_records where id = ${SEVENTH}`],
    ['SEAL_MISSING', `delete from audit_seals where sequence = 7`],
  ])('names the seal at which it finds %s after “%s”, with exit code 1', async (what, tamper) => {
    await asOwner(tamper);
    const run = await cli.run('audit', 'verify', '--json');
    expect(run.code).toBe(1);
    const { ok, head: found, findings } = JSON.parse(run.out);
    expect([ok, found]).toEqual([false, null]);
    expect(findings[0]).toMatchObject({ what, sequence: 7 });
  });

  it('finds records whose seals were cut off from the end', async () => {
    await asOwner(`update audit_records set at = now() - interval '1 hour'; delete from audit_seals`);
    const run = await cli.run('audit', 'verify');
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^10 records are not sealed, the oldest is /);
  });

  it('finds by an earlier head that the end was cut off with its records, which the chain alone can not tell', async () => {
    const { hash } = await head();
    await asOwner(
      `delete from audit_records where id in (select record_id from audit_seals where sequence > 8); delete from audit_seals where sequence > 8`,
    );
    expect((await cli.run('audit', 'verify')).code).toBe(0);
    const run = await cli.run('audit', 'verify', '--head', hash.toUpperCase());
    expect(run.code).toBe(1);
    expect(run.out).toContain(`The chain does not come by the hash ${hash}`);
  });

  it('finds by an earlier head that all of it was sealed anew without a record', async () => {
    const { hash } = await head();
    await asOwner(
      `delete from audit_records where id = ${SEVENTH}; delete from audit_seals; delete from audit_unsealed;
       insert into audit_unsealed select id from audit_records`,
    );
    await app.get(SealAudit).run(never());
    expect((await cli.run('audit', 'verify')).code).toBe(0);
    expect((await cli.run('audit', 'verify', '--head', hash)).code).toBe(1);
  });

  it('comes by an earlier head when the chain has only grown', async () => {
    const { hash } = await head();
    const line = await aLine().insert(cli.database);
    await enterMany(app, line, 2);
    await app.get(SealAudit).run(never());
    expect(await head()).toMatchObject({ sequence: 12 });
    expect((await cli.run('audit', 'verify', '--head', hash)).code).toBe(0);
  });

  it('says what a hash is when it is given something else', async () => {
    const run = await cli.run('audit', 'verify', '--head', 'abc');
    expect(run.code).toBe(2);
    expect(run.err).toContain('--head: expected the 64 digits 0-9 and a–f of a hash; got “abc”.');
  });
});

describe('audit head', () => {
  it('prints the number and the hash of the last seal', async () => {
    const { sequence, hash } = await head();
    expect(sequence).toBe(10);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await cli.run('audit', 'head')).out).toBe(`10 ${hash}\n`);
  });
});
