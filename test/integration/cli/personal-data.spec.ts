import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Erasure, PeopleFound, PeopleExported } from '#contracts';
import { LeadReader, type Statement } from '#database';
import { enterLead } from '../../support/a-lead.ts';
import { aLine, type Line } from '../../support/a-line.ts';
import { KeyRing } from '../../support/api-keys.ts';
import { useCli } from '../../support/cli.ts';
import { useLine } from '../../support/line-app.ts';

const cli = useCli('en');
const app = useLine(() => cli.url);

const ADMIN = 'admin@line.example.com';

let line: Line;

const nameAdministrator: Statement<never> = {
  name: 'test_name_administrator',
  text: `update employees set email = $1 where role = 'admin'`,
};

beforeAll(async () => {
  line = await aLine().insert(cli.database);
  await new KeyRing(cli.database).signed();
  await cli.database.run(nameAdministrator, [ADMIN]);
});

const run = (verb: string, ...words: readonly string[]) =>
  cli.run('personal-data', verb, '--as', ADMIN, ...words);

const nameOf = async (id: string) => (await new LeadReader(cli.database).card(id))?.card.name;

const ERASE = ['--ground', 'consent_withdrawn', '--asked-by', 'person', '--received', '2026-11-20'];

/** As a backup has it that was made before. */
const restore: Statement<never> = {
  name: 'test_restore',
  text: `with erasure as (delete from erasures)
    update leads set name = 'Ivan', erased_at = null where id = $1`,
};

describe('personal data at the command line', () => {
  it('is found by address, given out as JSON or for a spreadsheet', async () => {
    const { lead } = await enterLead(app, line, { name: 'Ivan', known: { email: 'ivan@buyer.example.com' } });
    const found = await run('find', '--email', 'IVAN@buyer.example.com', '--json');
    expect(PeopleFound.parse(JSON.parse(found.out)).leads.map(({ id }) => id)).toEqual([lead.id]);
    expect((await run('find', '--email', 'nobody@buyer.example.com')).code).toBe(1);
    const exported = PeopleExported.parse(JSON.parse((await run('export', '--lead', lead.id)).out));
    expect(exported.tables.map(({ table }) => table)).toContain('visits');
    expect((await run('export', '--lead', lead.id, '--csv')).out).toContain('lead,leads,1,name,Ivan');
  });

  it('is only counted until somebody says yes', async () => {
    const { lead } = await enterLead(app, line, { name: 'Ivan' });
    const counted = await run('erase', '--lead', lead.id, ...ERASE);
    expect([counted.code, await nameOf(lead.id)]).toEqual([1, 'Ivan']);
    expect(counted.out).toContain('Nothing was erased. 1 lead is open and would end. Add --yes to do it.');
    const erased = await run('erase', '--lead', lead.id, ...ERASE, '--yes');
    expect([erased.code, await nameOf(lead.id)]).toEqual([0, '']);
    expect(erased.out).toMatch(/Erased\. The protocol is at \/pages\/erasures\/[\w-]{36}\./);
  });

  it('that a restored backup has brought back is erased again, once', async () => {
    const { lead } = await enterLead(app, line, { name: 'Ivan' });
    await run('erase', '--lead', lead.id, ...ERASE, '--yes');
    const { out } = await cli.run('personal-data', 'erasures');
    const [last] = z.array(Erasure).parse(JSON.parse(out));
    const file = await cli.file('erasures.json', JSON.stringify([last]));
    await cli.database.run(restore, [lead.id]);
    expect(await nameOf(lead.id)).toBe('Ivan');
    const again = await run('erase-again', file);
    expect([again.code, again.out.trim(), await nameOf(lead.id)]).toEqual([
      0,
      '1 of 1 erasures was done again; this database knew of the others.',
      '',
    ]);
    const [kept] = z.array(Erasure).parse(JSON.parse((await cli.run('personal-data', 'erasures')).out));
    expect(kept).toMatchObject({ id: last?.id, firstAt: last?.at, ground: 'consent_withdrawn' });
    expect((await run('erase-again', file)).out).toContain('0 of 1');
    // Five commands, each a process.
  });

  it('is none of a rep’s business, nor of whom nobody knows', async () => {
    const { lead } = await enterLead(app, line, { name: 'Ivan' });
    const rep = line.stages[0]?.specialists[0];
    await new KeyRing(cli.database).signed(rep?.id);
    for (const address of [rep?.email ?? '', 'nobody@line.example.com']) {
      const asked = await cli.run('personal-data', 'export', '--as', address, '--lead', lead.id);
      expect([asked.code, asked.out]).toEqual([1, '']);
    }
  });

  it('is of people with ids, and of somebody', async () => {
    expect((await run('export', '--lead', '42')).err).toContain('--lead: expected an id; got “42”.');
    expect((await run('export')).err).toContain('nobody is named here');
  });
});
