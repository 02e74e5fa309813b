import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Statement } from '#database';
import { aLine, type Line } from '../../support/a-line.ts';
import { useCli } from '../../support/cli.ts';

const cli = useCli();

const readNames: Statement<{ name: string; company: string | null }> = {
  name: 'test_names_in',
  text: 'select name, company from leads where funnel_id = $1 order by name',
};

let line: Line;

beforeAll(async () => {
  line = await aLine().withStages(2).withSpecialists(2, { capacity: 3 }).insert(cli.database);
});

const leads = () => cli.database.run(readNames, [line.funnelId]);
const importing = async (content: string, ...options: readonly string[]) =>
  cli.run('import', await cli.file('leads.csv', content), '--funnel', 'Sales', ...options);

describe('an import in parts', () => {
  it('says what it found, passes over whose lead is there already, and can be undone', async () => {
    const first = await importing(
      'name,phone\nAnna,8 916 123-45-67\n',
      '--duplicates',
      'skip',
      '--country',
      'RU',
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^1 lead imported\.\nTo undo it: conveyor undo-import [0-9a-f-]{36}\n$/);
    const again = 'name,phone,company\nAnna O.,+7 916 123 45 67,Romashka\nBoris,,\n,x,\n';
    const refused = await importing(again, '--duplicates', 'change', '--country', 'RU');
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/^line 4: name: /) });
    expect(refused.out).toBe(
      '1 row has a lead that is there already, or stood in the file before.\nNothing was imported: 1 row is bad.\n',
    );
    expect(await leads()).toHaveLength(1);
    const run = await importing(again, '--duplicates', 'change', '--country', 'RU', '--skip-bad-rows');
    expect(run.out).toMatch(/1 lead imported\.\n1 lead that was there has what is new\.\nTo undo it: /);
    expect(run.out).toContain(`${cli.path('leads.csv')}.rejected.csv`);
    expect(await readFile(`${cli.path('leads.csv')}.rejected.csv`, 'utf8')).toMatch(
      /^\uFEFFname,phone,company,.+\n,x,,.*name: .+\n$/,
    );
    expect(await leads()).toEqual([
      { name: 'Anna O.', company: 'Romashka' },
      { name: 'Boris', company: null },
    ]);
    const [, id = ''] = /undo-import (\S+)/.exec(run.out) ?? [];
    const undone = await cli.run('undo-import', id);
    expect(undone).toMatchObject({ code: 0, out: '2 rows were undone.\n' });
    expect(await leads()).toEqual([{ name: 'Anna', company: null }]);
  });

  it('that is only tried keeps no lead', async () => {
    const before = await leads();
    const run = await importing('name\nVera\n', '--duplicates', 'skip', '--dry-run');
    expect(run).toMatchObject({ code: 0, out: '1 lead would be imported; nothing was kept.\n' });
    expect(await leads()).toEqual(before);
  });

  it('says what is wrong with what was asked, and with the file', async () => {
    const country = await importing('name\nVera\n', '--duplicates', 'skip', '--country', 'Russia');
    expect(country.code).toBe(2);
    const nameless = await importing('x\n1\n', '--duplicates', 'skip');
    expect(nameless).toMatchObject({ code: 1, out: '', err: expect.stringContaining('x') });
    const missing = await cli.run('import', '/nowhere.csv', '--funnel', 'Sales', '--duplicates', 'skip');
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('/nowhere.csv') });
  });
});
